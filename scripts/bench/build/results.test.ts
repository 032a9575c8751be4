import { expect, test } from 'vitest';
import type { Sample } from './measure.ts';
import type { Peer, Scenario } from './peer.ts';
import { median, ratio, resultsOf } from './results.ts';

test('the median is the middle value, the mean of two, and nothing of nothing', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNull();
});

test('a ratio needs both sides and no division by nothing', () => {
  expect(ratio(6, 4)).toBe(1.5);
  expect([ratio(null, 4), ratio(6, null), ratio(6, 0)]).toEqual([null, null, null]);
});

const peer = (name: string, rows: Peer['rows']): Peer => ({
  name,
  prepare: () => {},
  report: () => ({ path: '', text: '' }),
  steps: [],
  out: 'dist',
  caches: [],
  page: () => '',
  extras: [],
  rows,
});

/** A run with steps named by letters: seconds of each, twice as many of all processors, its memory. */
const sample = (
  name: string,
  scenario: Scenario,
  steps: Readonly<Record<string, readonly [seconds: number, memory: number]>>,
): Sample => ({
  peer: name,
  round: 0,
  scenario,
  steps: Object.entries(steps).map(([step, [seconds, memory]], index) => ({
    name: step,
    seconds,
    processor: seconds * 2,
    memory,
    printed: [],
    output: { files: index + 1, bytes: (index + 1) * 1000 },
  })),
  cache: { files: 0, bytes: 0 },
});

const mine = peer('ours', [
  { label: 'Ours', includes: 'all', scenario: 'full', steps: ['a'] },
  { label: 'Ours, pages', includes: 'pages', scenario: 'pages', steps: ['a'] },
]);
const stock = peer('stock', [
  { label: 'Stock', includes: 'pages', scenario: 'full', steps: ['a'] },
  { label: 'Stock + search', includes: 'pages, search', scenario: 'full', steps: ['a', 'b'] },
]);

test('each row adds up its steps, takes medians of the rounds and is held against our full build', () => {
  const results = resultsOf(
    [mine, stock],
    [
      sample('ours', 'full', { a: [10, 300] }),
      sample('ours', 'full', { a: [30, 500] }),
      sample('ours', 'full', { a: [20, 400] }),
      sample('ours', 'edit', { a: [2, 900] }),
      sample('ours', 'none', { a: [1, 900] }),
      sample('ours', 'pages', { a: [5, 200] }),
      sample('stock', 'full', { a: [4, 100], b: [36, 800] }),
      sample('stock', 'full', { a: [6, 120], b: [24, 700] }),
      sample('stock', 'edit', { a: [4, 100], b: [50, 800] }),
    ],
  );
  expect(results).toEqual([
    {
      label: 'Ours',
      includes: 'all',
      full: { wall: 20, processor: 40 },
      edit: { wall: 2, processor: 4 },
      none: { wall: 1, processor: 2 },
      memory: 400,
      output: { files: 1, bytes: 1000 },
      ratio: 1,
    },
    {
      label: 'Ours, pages',
      includes: 'pages',
      full: { wall: 5, processor: 10 },
      edit: null,
      none: null,
      memory: 200,
      output: { files: 1, bytes: 1000 },
      ratio: 0.25,
    },
    {
      label: 'Stock',
      includes: 'pages',
      full: { wall: 5, processor: 10 },
      edit: { wall: 4, processor: 8 },
      none: null,
      memory: 110,
      output: { files: 1, bytes: 1000 },
      ratio: 0.25,
    },
    {
      label: 'Stock + search',
      includes: 'pages, search',
      full: { wall: 35, processor: 70 },
      edit: { wall: 54, processor: 108 },
      none: null,
      memory: 750,
      output: { files: 2, bytes: 2000 },
      ratio: 1.75,
    },
  ]);
});

test('a peer that was not run has no row, and without ours there is no ratio', () => {
  const results = resultsOf([mine, stock], [sample('stock', 'full', { a: [4, 1], b: [5, 1] })]);
  expect(results.map((result) => [result.label, result.ratio])).toEqual([
    ['Stock', null],
    ['Stock + search', null],
  ]);
});

test('what a system does not tell is nothing, never 0', () => {
  const run = sample('ours', 'full', { a: [10, 300] });
  const steps = run.steps.map((step) => ({ ...step, processor: null, memory: null }));
  const [result] = resultsOf([mine], [{ ...run, steps }]);
  expect([result?.full, result?.memory]).toEqual([{ wall: 10, processor: null }, null]);
});
