import { expect, test } from 'vitest';
import { pointRoom, titlePhrases } from './format.ts';

test.each([
  ['whole numbers beside hundredths', ['14.27', '20', '3.5'], ['', '.00', '0']],
  ['whole numbers alone', ['45', '50'], ['', '']],
  ['words and what is not disclosed', ['12.22', '未公开', null], ['', '', '']],
  ['a negative number', ['-1.5', '-12'], ['', '.0']],
  ['a percentage, which is no plain number', ['98.89%', '97'], ['', '']],
])('decimal points stand below one another: %s', (_, texts, room) => {
  expect(pointRoom(texts)).toEqual(room);
});

test.each([
  [
    '示例市教育局2022年度部门整体支出绩效自评报告（示例）',
    ['示例市教育局', '2022年度', '部门整体支出绩效自评报告', '（示例）'],
  ],
  [
    '广州市工商业联合会2021年部门整体支出绩效自评报告',
    ['广州市工商业联合会', '2021年', '部门整体支出绩效自评报告'],
  ],
  ['（某局）报告', ['（某局）报告']],
])('%s may break between its phrases', (title, phrases) => {
  expect(titlePhrases(title)).toEqual(phrases);
});
