import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';
import type { Result } from './results.ts';

const result = (
  label: string,
  [full, edit, none]: readonly [number, number | null, number | null],
): Result => ({
  label,
  includes: '',
  full,
  edit,
  none,
  processor: null,
  memory: null,
  output: { files: 0, bytes: 0 },
  ratio: null,
});

test('a goal is reached at its number, and missed beyond it', () => {
  const goals = goalsOf([
    result('Mingzhang', [16, 2, 1.1]),
    result('Mingzhang, pages anew', [3, null, null]),
    result('Hugo', [2, 2, 2]),
    result('Hugo + Pagefind', [3.9, 4, 4]),
    result('Starlight', [32, 30, 30]),
    result('Astro + MDX + Pagefind', [47, 40, 40]),
  ]);
  expect(goals.map(({ value, reached }) => [Number(value.toFixed(4)), reached])).toEqual([
    [2, true],
    [2.9375, false],
    [1.5, true],
    [0.125, true],
    [0.5128, false],
    [0.0688, false],
  ]);
});

test('a goal whose other side was not measured is not judged', () => {
  expect(goalsOf([result('Mingzhang', [16, 2, null])]).map(({ text }) => text)).toEqual([
    'our edit of one report / our full build: 1/8 or less',
  ]);
});
