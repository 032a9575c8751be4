import { expect, test } from 'vitest';
import { daysBetween } from './calendar.ts';

test.each([
  ['2023-08-05', '2023-08-25', 20],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-08-25', '2023-08-05', -20],
])('%s to %s is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
