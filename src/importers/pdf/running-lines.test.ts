import { expect, test } from 'vitest';
import { type PrintedPage, runningLines } from './running-lines.ts';

/** A4 pages of lines with their baselines. */
function printed(pages: readonly (readonly (readonly [text: string, baseline: number])[])[]) {
  return pages.map(
    (lines, index): PrintedPage => ({
      number: index + 1,
      height: 842,
      lines: lines.map(([text, baseline]) => ({
        text,
        page: index + 1,
        place: `第${index + 1}页`,
        box: { left: 80, right: 500, baseline, size: 12, column: 0 },
      })),
    }),
  );
}

const dropped = (pages: readonly PrintedPage[], size = 14) =>
  [...runningLines(pages, size).lines].map(({ text, page }) => `${page}:${text}`);

test('page numbers that count with the pages, whatever number they begin at', () => {
  expect(dropped(printed([[['— 7 —', 770]], [['— 8 —', 770]], [['— 9 —', 770]]]))).toEqual([
    '1:— 7 —',
    '2:— 8 —',
    '3:— 9 —',
  ]);
});

test('a title that is repeated at the same height', () => {
  expect(dropped(printed([[['示例局', 50]], [['示例局', 51]]]))).toEqual(['1:示例局', '2:示例局']);
});

test.each([
  ['a title within 20 mm of the edge', 48, '示例局'],
  ['a page number, which official documents set larger', 745, '— 1 —'],
])('%s in larger type than the text', (_, baseline, text) => {
  const pages = printed([1, 2, 3].map((page) => [[text.replace('1', String(page)), baseline]]));
  expect(runningLines(pages, 9).lines.size).toBe(3);
});

test.each([
  ['at another height', [[['示例局', 40]], [['示例局', 60]]]],
  ['within the text', [[['示例局', 300]], [['示例局', 300]]]],
  ['on one page', [[['- 1 -', 790]]]],
  ['with numbers that do not count', [[['预算5万元', 50]], [['预算9万元', 50]]]],
  ['in larger type below 20 mm', [[['自评表', 66]], [['自评表', 66]]], 9],
  ['at the edge of the text', [[['项目支出绩效自评表', 80]], [['项目支出绩效自评表', 80]]]],
] as const)('a line %s is kept', (_, pages, size?: number) => {
  expect(dropped(printed(pages), size)).toEqual([]);
});
