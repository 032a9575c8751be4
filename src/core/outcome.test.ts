import { expect, test } from 'vitest';
import { countOutcomes, encodeOutcomes, foundBy } from './outcome.ts';

const reports = [
  encodeOutcomes(['found', 'passed', 'inconclusive']),
  encodeOutcomes(['found', 'not-applicable', 'passed']),
  encodeOutcomes(['passed', 'not-applicable', 'inconclusive']),
];

test('takes one letter a rule', () => {
  expect(reports).toEqual(['fpi', 'fnp', 'pni']);
});

test.each([
  ['the first rule', 0, { found: 2, passed: 1, inconclusive: 0, 'not-applicable': 0 }],
  ['the second rule', 1, { found: 0, passed: 1, inconclusive: 0, 'not-applicable': 2 }],
  ['the third rule', 2, { found: 0, passed: 1, inconclusive: 2, 'not-applicable': 0 }],
])('counts reports by outcome: %s', (_, position, counts) => {
  expect(countOutcomes(reports, position)).toEqual(counts);
});

test('tells which reports a rule found something in', () => {
  expect(reports.map((one) => foundBy(one, 0))).toEqual([true, true, false]);
});
