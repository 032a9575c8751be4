import { expect, test } from 'vitest';
import { pack, placesIn } from './pack.ts';

const file = (path: string, ...bytes: number[]) => ({ path, bytes: Uint8Array.from(bytes) });

test('every file lies where the table says', () => {
  const files = [file('p0', 1), file('t0', 9, 9), file('p1', 2, 2, 2), file('figures0', 7)];
  const { table, bytes } = pack(files, (one) => one);
  const placeOf = placesIn(table);
  const bytesOf = (group: string, index: number) => {
    const { start, end } = placeOf(group, index);
    return [...bytes.slice(start, end)];
  };
  expect([bytesOf('p', 0), bytesOf('p', 1)]).toEqual([[1], [2, 2, 2]]);
  expect([bytesOf('t', 0), bytesOf('figures', 0)]).toEqual([[9, 9], [7]]);
  expect(() => placeOf('p', 2)).toThrow(RangeError);
  expect(() => placeOf('x', 0)).toThrow(RangeError);
});

test('files out of order are refused, not misplaced', () => {
  expect(() => pack([file('p1', 1)], (one) => one)).toThrow('p1');
});
