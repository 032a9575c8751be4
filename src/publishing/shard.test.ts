import { expect, test } from 'vitest';
import { isInShard, parseShard } from './shard.ts';

test('reads which part of how many', () => {
  expect(parseShard('3/8')).toEqual({ index: 3, of: 8 });
  expect(parseShard('1/1')).toEqual({ index: 1, of: 1 });
});

test.each(['0/8', '9/8', '3', '3/', '/8', '03/8', '3/8/1', '-1/8', '３/８', 'a/b', ''])(
  'does not take `%s` for a part',
  (text) => {
    expect(parseShard(text)).toBeNull();
  },
);

const files = [
  'index.html',
  'about/index.html',
  'data/reports.csv',
  'data/index.html',
  'departments/shili/index.html',
  ...Array.from({ length: 200 }, (_, index) => `reports/bumen${index}/2021/index.html`),
];

test('every file belongs to exactly one part', () => {
  const parts = [1, 2, 3, 4, 5, 6, 7].map((index) => ({ index, of: 7 }));
  for (const file of files) {
    expect(parts.filter((part) => isInShard(file, part))).toHaveLength(1);
  }
});

test('what is made of the same reports stays together', () => {
  const partsOf = (paths: readonly string[]) => {
    const parts = [1, 2, 3, 4, 5].map((index) => ({ index, of: 5 }));
    return new Set(paths.map((path) => parts.findIndex((part) => isInShard(path, part)))).size;
  };
  expect(
    partsOf([
      'reports/shili/2021/index.html',
      'reports/shili/2021.json',
      'reports/shili/2022/picture.png',
      'departments/shili/feed.xml',
    ]),
  ).toBe(1);
  expect(partsOf(['data/index.html', 'data/reports.csv', 'data/datapackage.json'])).toBe(1);
});

test('parts are of about the same size', () => {
  const sizes = [1, 2, 3, 4].map(
    (index) => files.filter((file) => isInShard(file, { index, of: 4 })).length,
  );
  expect(Math.max(...sizes)).toBeLessThan(Math.min(...sizes) * 2);
});
