import { expect, test } from 'vitest';
import { drawnTable } from '#extracting/layouts/drawing.ts';
import { gridOf } from './cell-grid.ts';
import { cellName, cellWords } from './cell-text.ts';

test('gives every place of the grid the cell that covers it', () => {
  const grid = gridOf(drawnTable('a | b | <\n^ | c | d').rows);
  expect([grid.height, grid.width]).toEqual([2, 3]);
  expect(grid.at(1, 0)?.text).toBe('a');
  expect(grid.at(0, 2)?.text).toBe('b');
  expect(grid.rowCells(1).map(({ text }) => text)).toEqual(['a', 'c', 'd']);
  expect(grid.at(2, 0)).toBeNull();
});

test('stands rows of different lengths and spans beyond the last row', () => {
  const cell = { text: 'a', column: 0, rowSpan: 9, columnSpan: 1, place: '' };
  const grid = gridOf([[cell], [{ ...cell, text: 'b', column: 2, rowSpan: 1 }]]);
  expect(grid.at(0, 0)?.rowEnd).toBe(2);
  expect(grid.at(1, 1)).toBeNull();
  expect(grid.at(1, 2)?.text).toBe('b');
});

test.each([
  ['新增公办\n学位数', '新增公办学位数'],
  ['数 量 指 标', '数量指标'],
  ['A B 证书', 'A B证书'],
  [' “两个健康” 示范 ', '“两个健康”示范'],
])('joins the lines of %j', (text, words) => {
  expect(cellWords(text)).toBe(words);
});

test.each([
  ['1.培训场次', '培训场次'],
  ['（2）培训场次', '培训场次'],
  ['指标1：培训场次', '培训场次'],
  ['①培训场次', '培训场次'],
  ['指标2：', ''],
  ['……', ''],
  ['产出指标（续）', '产出指标'],
  ['12345热线接通率', '12345热线接通率'],
  ['5.5万亩林地管护', '5.5万亩林地管护'],
])('takes the numbering off %s', (text, name) => {
  expect(cellName(text)).toBe(name);
});
