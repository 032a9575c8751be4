import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

const measure = (text: string) => text.length;
const broken = (text: string, width: number) => breakLines(text, { width, measure });

test.each([
  ['one line stays one', '市教育局报告', 10, ['市教育局报告']],
  ['two lines are about equally long', '一二三四五六七八', 7, ['一二三四', '五六七八']],
  ['words stay whole', '部门整体支出绩效自评报告', 9, ['部门整体支出', '绩效自评报告']],
  ['a year stays whole, with its 年', '示例市民政局2022年度', 8, ['示例市民政局', '2022年度']],
  ['no line begins with a closing mark', '教育局（示例）报告', 6, ['教育局', '（示例）报告']],
  ['nothing is nothing', '', 5, []],
])('%s', (_, text, width, lines) => expect(broken(text, width)).toEqual(lines));

test('loses no character', () => {
  const text = '关于“十四五”时期（2021—2025年）绩效的报告：A-1、B 2。（';
  for (const width of [1, 3, 7, 12]) expect(broken(text, width).join('')).toBe(text);
});
