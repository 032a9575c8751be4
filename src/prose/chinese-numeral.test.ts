import { expect, test } from 'vitest';
import { chineseNumeral } from './chinese-numeral.ts';

test.each([
  ['五', 5],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['九十九', 99],
  ['一百零五', 105],
  ['两千', 2000],
  ['三万二千', 32_000],
  ['三万零二', 30_002],
  ['一千二百三十五', 1235],
  ['一千二百万', 12_000_000],
  ['一亿零五百万', 105_000_000],
])('reads %s as %d', (text, value) => expect(chineseNumeral(text)).toBe(value));

test.each(['', '一二', '十百', '甲', '一万万', '一百二', '三万二', '两千五', '三五', '三亿亿'])(
  'reads no number in “%s”',
  (text) => expect(chineseNumeral(text)).toBeNull(),
);
