import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { corrections } from './corrections.ts';
import { exampleReport, exampleRows } from './example-report.ts';

test('a correction names its field', () => {
  const report = exampleReport(
    readReport,
    `corrections:
  - date: 2023-10-12
    field: budget.expenditure
    from: 6128.47
    to: 6182.47
    reason: 录入时前后颠倒`,
  );
  expect(exampleRows(corrections, report)).toEqual([
    {
      number: 1,
      date: '2023-10-12',
      path: 'budget.expenditure',
      field: '支出数',
      from: '6128.47',
      to: '6182.47',
      unit: '万元',
      reason: '录入时前后颠倒',
    },
  ]);
});
