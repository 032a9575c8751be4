import { expect, test } from 'vitest';
import { goalsOf } from './goals.ts';
import type { Result } from './results.ts';

/** A row with wall times; of all processors together each took twice as long. */
const result = (label: string, times: readonly (number | null)[]): Result => {
  const [full = null, edit = null, none = null] = times.map((wall) =>
    wall === null ? null : { wall, processor: wall * 2 },
  );
  return {
    label,
    includes: '',
    full: full ?? { wall: 0, processor: null },
    edit,
    none,
    memory: null,
    output: { files: 0, bytes: 0 },
    ratio: null,
  };
};

test('a goal is reached at its number, and missed beyond it', () => {
  const goals = goalsOf([
    result('Mingzhang', [16, 2, 1.1]),
    result('Mingzhang, no pictures', [15, 2, 1]),
    result('Mingzhang, pages anew', [3, null, null]),
    result('Hugo', [2, 2, 2]),
    result('Hugo + Pagefind', [3.9, 4, 4]),
    result('Starlight', [32, 30, 30]),
    result('Astro + MDX + Pagefind', [47, 40, 40]),
  ]);
  expect(goals.map(({ value, reached }) => [Number(value.toFixed(4)), reached])).toEqual([
    [2, true],
    [2.9375, false],
    [3.1333, true],
    [1.5, true],
    [0.125, true],
    [0.5128, false],
    [0.0688, false],
  ]);
  expect(goals.map(({ value, processor }) => value === processor)).not.toContain(false);
});

test('a goal whose other side was not measured is not judged', () => {
  expect(goalsOf([result('Mingzhang', [16, 2, null])]).map(({ text }) => text)).toEqual([
    'our edit / our full build, 1/8 or less',
  ]);
});
