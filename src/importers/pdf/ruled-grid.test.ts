import { expect, test } from 'vitest';
import type { Rule } from './geometry.ts';
import { ruledGrids } from './ruled-grid.ts';

const across = (y: number, left: number, right: number): Rule => ({
  left,
  right,
  top: y,
  bottom: y,
});
const down = (x: number, top: number, bottom: number): Rule => ({ left: x, right: x, top, bottom });

test('edges that are not drawn merge cells', () => {
  const [grid, ...others] = ruledGrids([
    across(0, 0, 300),
    across(20, 100, 300),
    across(40, 0, 300),
    down(0, 0, 40),
    down(100, 0, 40),
    down(200, 20, 40),
    down(300, 0, 40),
  ]);
  expect(others).toEqual([]);
  expect(grid?.cells).toEqual([
    { row: 0, rowEnd: 2, column: 0, columnEnd: 1 },
    { row: 0, rowEnd: 1, column: 1, columnEnd: 3 },
    { row: 1, rowEnd: 2, column: 1, columnEnd: 2 },
    { row: 1, rowEnd: 2, column: 2, columnEnd: 3 },
  ]);
});

test('a table that is open at its sides has its outer columns', () => {
  const [grid] = ruledGrids([
    across(0, 0, 300),
    across(20, 0, 300),
    across(40, 0, 300),
    down(100, 0, 40),
    down(200, 0, 40),
  ]);
  expect(grid?.xs).toEqual([0, 100, 200, 300]);
  expect(grid?.cells).toHaveLength(6);
});

test('lines drawn cell by cell, doubled or not quite meeting, are one grid', () => {
  const [grid] = ruledGrids([
    ...[0, 20].flatMap((y) => [across(y, 0, 99), across(y, 101, 200), across(y + 0.5, 0, 200)]),
    ...[0, 100, 200].flatMap((x) => [down(x, 1, 19), down(x + 0.7, 1, 19)]),
  ]);
  expect(grid?.cells).toHaveLength(2);
});

test('two tables on a page are two grids, from top to bottom', () => {
  const table = (top: number) => [
    across(top, 0, 200),
    across(top + 20, 0, 200),
    ...[0, 100, 200].map((x) => down(x, top, top + 20)),
  ];
  expect(ruledGrids([...table(400), ...table(100)]).map(({ ys }) => ys[0])).toEqual([100, 400]);
});

test.each([
  [
    'a frame around text',
    [across(0, 0, 200), across(90, 0, 200), down(0, 0, 90), down(200, 0, 90)],
  ],
  ['a line below a heading', [across(0, 0, 200)]],
  ['lines without a column', [across(0, 0, 200), across(20, 0, 200), across(40, 0, 200)]],
  ['a drawing of a thousand lines', Array.from({ length: 1001 }, (_, y) => across(y * 4, 0, 200))],
])('%s is no grid', (_, rules) => {
  expect(ruledGrids(rules)).toEqual([]);
});
