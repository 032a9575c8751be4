import { expect, test } from 'vitest';
import { marks } from './marks.ts';

test('tells any two roles apart without colour: by pattern, or by an outline', () => {
  const looks = Object.values(marks).map(({ pattern, edge }) => pattern?.path ?? edge ?? 'solid');
  expect(new Set(looks).size).toBe(looks.length);
});

test('tells any two lines apart without colour: by dashes, width or rings', () => {
  const looks = Object.values(marks).map(({ line }) => JSON.stringify({ ...line, colour: '' }));
  expect(new Set(looks).size).toBe(looks.length);
});
