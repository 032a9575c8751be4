import { expect, test } from 'vitest';
import { progressText } from './progress-text.ts';

test('tells how many of how many, how fast, and how long the rest will take', () => {
  expect(progressText(250, 1000, 10_000)).toBe('（250/1000，每秒25，还需约30秒）');
});

test('tells a slow rate with a decimal, and long times in minutes', () => {
  expect(progressText(25, 1000, 10_000)).toBe('（25/1000，每秒2.5，还需约6分30秒）');
});

test('has no time left to tell at the end', () => {
  expect(progressText(1000, 1000, 40_000)).toBe('（1000/1000，每秒25）');
});

test('tells how many there are before the first is done', () => {
  expect(progressText(0, 1000, 0)).toBe('（1000）');
});

test('says nothing where there is nothing to count', () => {
  expect(progressText(0, 0, 500)).toBe('');
});
