import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { targets } from './targets.ts';

test('a target in words has no number', () => {
  const report = exampleReport(
    readReport,
    `targets:
  - name: 平台建设
    relation: 定性
    target: 建成
    actual: 已完成
  - name: 覆盖率
    relation: ≥
    target: 95%
    actual: 98.10%
    unit: '%'`,
  );
  expect(
    exampleRows(targets, report).map(({ target, targetValue, actual, actualValue }) => [
      target,
      targetValue,
      actual,
      actualValue,
    ]),
  ).toEqual([
    ['建成', null, '已完成', null],
    ['95%', 95, '98.10%', 98.1],
  ]);
});
