import { expect, test } from 'vitest';
import { pack, packGroup, placesIn } from './pack.ts';

test('every file lies where the table says', () => {
  const { table, bytes } = pack([
    { name: 'p', sizes: [1, 3], pieces: [Uint8Array.of(1, 2, 2, 2)] },
    packGroup('t', [Uint8Array.of(9, 9), Uint8Array.of(8)]),
    packGroup('figures', [Uint8Array.of(7)]),
  ]);
  const placeOf = placesIn(table);
  const bytesOf = (group: string, index: number) => {
    const { start, end } = placeOf(group, index);
    return [...bytes.slice(start, end)];
  };
  expect([bytesOf('p', 0), bytesOf('p', 1)]).toEqual([[1], [2, 2, 2]]);
  expect([bytesOf('t', 0), bytesOf('t', 1), bytesOf('figures', 0)]).toEqual([[9, 9], [8], [7]]);
  expect(() => placeOf('p', 2)).toThrow(RangeError);
  expect(() => placeOf('x', 0)).toThrow(RangeError);
});
