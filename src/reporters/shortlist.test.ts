import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { shortlist } from './shortlist.ts';

const note = {
  ...exampleFinding(),
  severity: 'note',
  rule: 'full-marks-reach-scheme-total',
} as const;
const warning = { ...note, severity: 'warning', rule: 'scores-are-exact' } as const;
const error = { ...note, severity: 'error', acknowledged: null } as const;

test('a few findings are listed as they are', () => {
  expect(shortlist([note, error], 2)).toEqual({ listed: [note, error], left: [] });
});

test('of many, what blocks publication is listed before anything else, in file order', () => {
  const first = { ...note, line: 1 };
  const last = { ...error, line: 9 };
  const { listed } = shortlist([first, note, note, last], 2);
  expect(listed).toEqual([first, last]);
});

test('an error that is explained does not push others out', () => {
  const explained = { ...error, acknowledged: '签发的原件如此' };
  const { listed } = shortlist([{ ...note, line: 1 }, explained], 1);
  expect(listed.map(({ severity }) => severity)).toEqual(['note']);
});

test('the rest is counted by rule, the most frequent first', () => {
  const { left } = shortlist([error, note, warning, warning], 1);
  expect(left).toEqual([
    { rule: 'scores-are-exact', severity: '警告', count: 2 },
    { rule: 'full-marks-reach-scheme-total', severity: '提示', count: 1 },
  ]);
});
