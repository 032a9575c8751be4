import { expect, test } from 'vitest';
import { listedIndicators } from './listed-indicators.ts';

const read = (text: string) => [...listedIndicators(text)].map(({ names }) => names.join('|'));

test.each([
  [
    '分为三个二级指标：一是扩大供给，补齐短板；二是提升质量；三是保障公平。另有其他。',
    ['扩大供给，补齐短板|提升质量|保障公平'],
  ],
  ['分为3个二级指标：扩大供给；提升质量；保障公平。', ['扩大供给|提升质量|保障公平']],
  [
    '分为3个二级指标，分别为：扩大供给、提升质量、“甲、乙”统筹抓。',
    ['扩大供给|提升质量|“甲、乙”统筹抓'],
  ],
  ['设3个三级指标：（1）甲；（2）乙；（3）丙。', ['甲|乙|丙']],
  ['分为四个二级指标：一是甲；二是乙；三是丙。', []],
  ['分为三个二级指标：一是甲、乙；二是丙、丁等；三是戊；四是己。', []],
  ['第三个二级指标：甲、乙、丙。下设十一个三级指标，以便掌握。', []],
])('reads %s', (text, expected) => expect(read(text)).toEqual(expected));
