import { expect, test } from 'vitest';
import { byteSize } from './byte-size.ts';

test.each([
  [0, '0 B'],
  [417, '417 B'],
  [1000, '1 kB'],
  [86_895, '87 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('writes %i bytes as %s', (bytes, expected) => expect(byteSize(bytes)).toBe(expected));
