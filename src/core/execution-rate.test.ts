import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFile, exampleSource } from './example-report.ts';
import { executionRateOf } from './execution-rate.ts';
import { type Scheme, schemeSchema } from './scheme.ts';

function budgetOf(lines: string) {
  const { report } = readReport(exampleFile, exampleSource(`budget:\n${lines}`));
  if (!report) throw new Error('not readable');
  return report.data.budget;
}

function budget(expenditure: string, adjusted: string, rate?: string) {
  const stated = rate === undefined ? '' : `\n  executionRate: ${rate}`;
  return budgetOf(`  adjusted: ${adjusted}\n  expenditure: ${expenditure}${stated}`);
}

const onInitial: Scheme = {
  id: 'on-initial',
  ...schemeSchema.parse({
    name: '以年初预算数为分母的方案',
    jurisdiction: '示例市',
    form: '部门整体支出',
    executionRateBasis: 'initial',
  }),
};

test.each([
  ['广州市工商业联合会 2021: 98.8910', '4809.15', '4863.08', '98.89%', 'agrees'],
  ['two digits swapped', '4809.15', '4863.08', '98.98%', 'disagrees'],
  ['a Shanghai department 2024, cut off: 99.868', '9746.50', '9759.38', '99.86%', 'truncated'],
  ['the same, rounded', '9746.50', '9759.38', '99.87%', 'agrees'],
  ['the same, rounded up', '9746.50', '9759.38', '99.88%', 'disagrees'],
  ['the same to one decimal', '9746.50', '9759.38', '99.9%', 'agrees'],
  ['another, cut off: 95.457', '9746.50', '10210.34', '95.45%', 'truncated'],
  ['97.64 printed as 98%', '97.64', '100.00', '98%', 'agrees'],
  ['97.64 printed as 98.00%', '97.64', '100.00', '98.00%', 'disagrees'],
  ['97.64 cut off to 97%', '97.64', '100.00', '97%', 'truncated'],
  ['a rate without its sign', '4809.15', '4863.08', '98.89', 'agrees'],
  ['a rate above one hundred', '110.00', '100.00', '110.00%', 'agrees'],
  ['small amounts decide nothing finer', '7.00', '7.29', '96.15%', 'agrees'],
  ['small amounts, and still wrong', '7.00', '7.29', '96.20%', 'disagrees'],
  ['nothing spent', '0.00', '100.00', '0.00%', 'agrees'],
])('holds the stated rate against the amounts: %s', (_, expenditure, adjusted, rate, verdict) => {
  expect(executionRateOf(budget(expenditure, adjusted, rate), null)?.verdict).toBe(verdict);
});

test('computes the rate where the report states none', () => {
  const rate = executionRateOf(budget('4809.15', '4863.08'), null);
  expect(rate?.verdict).toBe('not-stated');
  expect(rate?.stated).toBeNull();
  // 4809.15 ÷ 4863.08 × 100 = 98.89103…
  expect(rate?.recomputed.toFixed(4)).toBe('98.8910');
});

test('divides by the budget that the scheme names', () => {
  const both = budgetOf('  initial: 80.00\n  adjusted: 100.00\n  expenditure: 60.00');
  expect(executionRateOf(both, null)?.recomputed.toFixed()).toBe('60');
  expect(executionRateOf(both, onInitial)?.recomputed.toFixed()).toBe('75');
  expect(executionRateOf(both, onInitial)?.basis).toBe('initial');
  expect(executionRateOf(budget('60.00', '100.00'), onInitial)).toBeNull();
});

test.each([
  ['a budget of zero', '0.00', '0.00'],
  ['an expenditure that is 不适用', '不适用', '100.00'],
  ['a budget that is 不适用', '60.00', '不适用'],
])('has no rate for %s', (_, expenditure, adjusted) => {
  expect(executionRateOf(budget(expenditure, adjusted, '0.00%'), null)).toBeNull();
});

test('has no rate without a budget at all', () => {
  expect(executionRateOf(null, null)).toBeNull();
});
