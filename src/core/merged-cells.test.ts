import { expect, test } from 'vitest';
import { mergedCellsProblem } from './merged-cells.ts';

const rows = [
  ['一级指标', '二级指标', '分值'],
  ['产出', '数量', '20'],
  ['', '质量', '30'],
];

test('what is merged covers empty cells only', () => {
  expect(mergedCellsProblem('A2:A3', rows)).toBeNull();
  expect(mergedCellsProblem('', rows)).toBeNull();
  expect(mergedCellsProblem('B2:B3', rows)).toBe(
    '合并的单元格 B2:B3 只有左上角一格可以有内容，第3行第2列也有：质量',
  );
});

test('a range lies within its table, and none over another', () => {
  expect(mergedCellsProblem('A2:A4', rows)).toBe(
    '合并的单元格 A2:A4 超出了表格的范围；请核对行数和列数',
  );
  expect(mergedCellsProblem('A2:A3 A2:A3', rows)).toBe('合并的单元格 A2:A3 与另一处合并重叠');
  expect(mergedCellsProblem('A3', rows)).toBe(
    '合并的单元格“A3”写法不对；应写成 A2:A4 的样子，左上角在前，右下角在后',
  );
});
