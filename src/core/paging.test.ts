import { expect, test } from 'vitest';
import { pageAddress, pageFolder } from './address.ts';
import { pageNumbers, pagesOf } from './paging.ts';

test('a thousand reports are ten pages of a hundred, each item on one of them', () => {
  const reports = Array.from({ length: 1000 }, (_, index) => `r${index + 1}`);
  const pages = pagesOf(reports, 100);
  expect(pages).toHaveLength(10);
  expect(pages.flatMap(({ items }) => items)).toEqual(reports);
  expect(pages[3]).toMatchObject({ number: 4, count: 10, from: 301, to: 400, total: 1000 });
});

test('the last page holds what is left', () => {
  const pages = pagesOf([1, 2, 3, 4, 5], 2);
  expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
  expect(pages[2]).toMatchObject({ from: 5, to: 5 });
});

test('an empty list is one empty page', () => {
  expect(pagesOf([], 100)).toEqual([{ number: 1, count: 1, items: [], from: 0, to: 0, total: 0 }]);
});

test.each([
  ['a single page', 1, 1, [1]],
  ['a few pages', 2, 3, [1, 2, 3]],
  ['the start of many', 1, 50, [1, 2, 3, null, 50]],
  ['the middle of many', 25, 50, [1, null, 23, 24, 25, 26, 27, null, 50]],
  ['the end of many', 50, 50, [1, null, 48, 49, 50]],
])('offers %s', (_, number, count, offered) =>
  expect(pageNumbers({ number, count })).toEqual(offered),
);

test('the first page of a list has the address of the list', () => {
  expect([1, 2].map((number) => pageAddress('/reports/', number))).toEqual([
    '/reports/',
    '/reports/page/2/',
  ]);
  expect([1, 2].map(pageFolder)).toEqual([undefined, 'page/2']);
});
