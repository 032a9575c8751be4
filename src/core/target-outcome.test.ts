import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFile, exampleSource } from './example-report.ts';
import { targetOutcome } from './target-outcome.ts';

function outcome(relation: string | null, target: string | null, actual: string | null) {
  const line = (key: string, value: string | null) =>
    value === null ? '' : `\n    ${key}: "${value}"`;
  const { report } = readReport(
    exampleFile,
    exampleSource(
      `targets:\n  - name: 指标${line('relation', relation)}${line('target', target)}${line('actual', actual)}`,
    ),
  );
  const [first] = report?.data.targets ?? [];
  if (!first) throw new Error('not readable');
  return targetOutcome(first);
}

test.each([
  ['more than asked', '≥', '12', '15', 'met'],
  ['exactly what was asked', '≥', '12', '12', 'met'],
  ['exactly, with another precision', '≥', '98', '98.00', 'met'],
  ['less than asked', '≥', '88', '86.5', 'missed'],
  ['just less, and rounding does not reach', '≥', '92', '91.6', 'missed'],
  ['just less, and rounding may reach', '≥', '98.5', '98', 'unclear'],
  ['no more than allowed', '≤', '5', '4', 'met'],
  ['more than allowed', '≤', '5', '6', 'missed'],
  ['just more, and rounding may reach', '≤', '5.5', '6', 'unclear'],
  ['equal', '=', '3', '3', 'met'],
  ['equal in value, counted in 万', '=', '12000', '1.2万', 'met'],
  ['not equal', '=', '100', '99.6', 'missed'],
  ['above an equal target', '=', '3', '4', 'missed'],
  ['perhaps equal', '=', '99.6', '100', 'unclear'],
  ['zero of zero', '=', '0', '0', 'met'],
  ['zero of something', '≥', '1', '0', 'missed'],
  ['逾 above the target', '≥', '2000', '逾2000', 'met'],
  ['余 above the target', '≥', '4000', '4000余', 'met'],
  ['近 below the target', '≥', '50', '近50', 'unclear'],
  ['近 below a limit', '≤', '50', '近50', 'met'],
  ['逾 above a limit', '≤', '50', '逾50', 'unclear'],
  ['约 says neither', '≥', '50', '约50', 'unclear'],
  ['a hedged figure far above the target stays unclear', '≥', '50', '约5000', 'unclear'],
])('judges a target: %s', (_, relation, target, actual, expected) => {
  expect(outcome(relation, target, actual)).toBe(expected);
});

test.each([
  ['no relation', null, '12', '15'],
  ['a matter of quality', '定性', '12', '15'],
  ['no target', '≥', null, '15'],
  ['no actual value', '≥', '12', null],
  ['an actual value in words', '≥', '12', '已完成'],
  ['a target that is 不适用', '≥', '不适用', '15'],
])('does not judge %s', (_, relation, target, actual) => {
  expect(outcome(relation, target, actual)).toBeNull();
});
