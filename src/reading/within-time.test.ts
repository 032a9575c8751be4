import { expect, test } from 'vitest';
import { OutOfTime, withinTime } from './within-time.ts';

test('gives what the work gives', () => {
  expect(withinTime(1000, () => 98.89)).toBe(98.89);
});

test('lets through what the work throws', () => {
  const thrown = new RangeError('too deep');
  expect(() =>
    withinTime(1000, () => {
      throw thrown;
    }),
  ).toThrow(thrown);
});

test('stops work that does not end, and does the next', () => {
  expect(() =>
    withinTime(50, () => {
      for (;;);
    }),
  ).toThrow(OutOfTime);
  expect(withinTime(1000, () => 'next')).toBe('next');
});

test('may be asked within itself', () => {
  expect(withinTime(1000, () => withinTime(500, () => 1) + 1)).toBe(2);
});
