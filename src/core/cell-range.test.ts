import { expect, test } from 'vitest';
import { cellRangeName, parseCellRange } from './cell-range.ts';

test.each([
  ['A2:A4', { firstRow: 1, firstColumn: 0, lastRow: 3, lastColumn: 0 }],
  ['B1:D1', { firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 3 }],
  ['Z9:AB10', { firstRow: 8, firstColumn: 25, lastRow: 9, lastColumn: 27 }],
])('%s names cells as spreadsheets do', (name, range) => {
  expect(parseCellRange(name)).toEqual(range);
  expect(cellRangeName(range)).toBe(name);
});

test.each(['A1:A1', 'A4:A2', 'A1', 'a1:a2', 'A0:A2', ''])('%s is no range', (name) => {
  expect(parseCellRange(name)).toBeNull();
});
