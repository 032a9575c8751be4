import { expect, test } from 'vitest';
import { pack, placesIn } from './pack.ts';

const file = (path: string, ...bytes: number[]) => ({ path, bytes: Uint8Array.from(bytes) });

test('every file lies where the table says', () => {
  const files = [file('p0', 1), file('t0', 9, 9), file('p1', 2, 2, 2), file('figures0', 7)];
  const { table, bytes } = pack(files, (one) => one);
  const placeOf = placesIn(table);
  for (const { path, bytes: expected } of files) {
    const { start, end } = placeOf(path);
    expect(bytes.slice(start, end), path).toEqual(expected);
  }
  expect(() => placeOf('p2')).toThrow(RangeError);
  expect(() => placeOf('x')).toThrow(RangeError);
});

test('files out of order are refused, not misplaced', () => {
  expect(() => pack([file('p1', 1)], (one) => one)).toThrow('p1');
});
