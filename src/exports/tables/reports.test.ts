import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { reports } from './reports.ts';

test('a report that discloses nothing has empty cells, never zeros', () => {
  const [row = {}] = exampleRows(reports, exampleReport(readReport, ''));
  expect(row['expenditure']).toBeNull();
  expect(row['expenditureValue']).toBeNull();
  expect(row['executionRateValue']).toBeNull();
  expect(row['score']).toBeNull();
  expect(row['published']).toBeNull();
  expect(row['projects']).toBe(0);
});

test('a report keeps 不适用 apart from what is undisclosed', () => {
  const [row = {}] = exampleRows(
    reports,
    exampleReport(readReport, 'budget:\n  carryover: 不适用\n  basic: 0.00'),
  );
  expect([row['carryover'], row['carryoverValue']]).toEqual(['不适用', null]);
  expect([row['basic'], row['basicValue']]).toEqual(['0.00', 0]);
});
