import { expect, test } from 'vitest';
import { residentBytes } from './process-memory.ts';
import { secondsOfChildren } from './processor-time.ts';

// As a Linux system wrote it, with a name that only looks like further fields.
const stat =
  '4242 (node (a) 1 2) S 4200 4242 4241 0 -1 4194304 26361 5120 12 3 812 97 350 45 20 0 11 0 2641906 1253847040 21500 18446744073709551615 1 1 0 0 0 0 0 16781312 134235138 0 0 0 17 1 0 0 0 0 0';

test('a process counts with its resident pages, and only in its own session', () => {
  expect(residentBytes(stat, 4241)).toBe(21500 * 4096);
  expect(residentBytes(stat, 4242)).toBe(0);
  expect(residentBytes('', 4241)).toBe(0);
});

test('processor time of ended children is theirs in user and kernel mode', () => {
  expect(secondsOfChildren(stat)).toBe(3.95);
});
