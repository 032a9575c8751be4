import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { painter } from './paint.ts';
import { typeface } from './typeface.ts';

/** A full square of the em's half, wherever a character stands. */
const square = [
  0, 0, 0, 0, 0, 500, 0, 500, 0, 500, 500, 500, 500, 500, 500, 500, 500, 0, 500, 0, 500, 0, 0, 0,
];
const face = typeface(() => ({ advance: 1000, curves: square }));
const paint = painter(face);

const size = { width: 8, height: 4 };
const text = { kind: 'line', size: 4, weight: 400 } as const;
/** Each row behind its zero. */
const rowsOf = (...parts: Drawing['parts']) =>
  Buffer.from(paint({ ...size, parts }).bytes)
    .toString('hex')
    .match(/.{10}/gu);

test('paints boxes and text over each other, and nothing beyond the edges', () => {
  expect(
    rowsOf(
      { kind: 'box', x: 1, y: -1, width: 4, height: 3, fill: 'line' },
      { kind: 'box', x: 2, y: 1, width: 20, height: 1, fill: 'accent' },
      { ...text, text: '明账', x: 1, y: 4, fill: 'ink' },
    ),
  ).toEqual(['000ffff000', '000feeeeee', '0006600660', '0006600660']);
});

test('paints each drawing on new paper', () => {
  rowsOf({ kind: 'box', x: 0, y: 0, width: 8, height: 4, fill: 'ink' });
  expect(rowsOf()).toEqual(['0000000000', '0000000000', '0000000000', '0000000000']);
});

test.each([
  ['at an even place', 2, '0000660000'],
  ['at an odd place', 3, '0000066000'],
  ['half beyond the left edge', -1, '0060000000'],
  ['half beyond the right edge', 7, '0000000006'],
  ['beyond the left edge', -4, '0000000000'],
  ['beyond the right edge', 8, '0000000000'],
])('stamps a character %s', (_, x, row) => {
  const blank = '0000000000';
  expect(rowsOf({ ...text, text: '明', x, y: 2, fill: 'ink' })).toEqual([row, row, blank, blank]);
});

test('a character over another covers only the pixels that it has', () => {
  const below = { ...text, text: '明', x: 0, y: 2, fill: 'muted' } as const;
  expect(rowsOf(below, { ...text, text: '账', x: 1, y: 3, fill: 'accent' })).toEqual([
    '00aa000000',
    '00aee00000',
    '000ee00000',
    '0000000000',
  ]);
});
