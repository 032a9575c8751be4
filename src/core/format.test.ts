import { expect, test } from 'vitest';
import { titlePhrases } from './format.ts';

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
