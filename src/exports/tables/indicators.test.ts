import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { indicators } from './indicators.ts';

test('an indicator has its place in the tree and an exact deduction', () => {
  const report = exampleReport(
    readReport,
    `scores:
  indicators:
    - name: 支出管理
      fullMark: 10
      children:
        - name: 预算执行率
          fullMark: 6
          score: 5.90
          reason: 未达百分之百`,
  );
  expect(exampleRows(indicators, report)).toEqual([
    {
      path: 'scores.indicators[0]',
      level: 1,
      leaf: false,
      above: null,
      name: '支出管理',
      fullMark: '10',
      fullMarkValue: 10,
      score: null,
      scoreValue: null,
      deduction: null,
      reason: null,
    },
    {
      path: 'scores.indicators[0].children[0]',
      level: 2,
      leaf: true,
      above: '支出管理',
      name: '预算执行率',
      fullMark: '6',
      fullMarkValue: 6,
      score: '5.90',
      scoreValue: 5.9,
      deduction: 0.1,
      reason: '未达百分之百',
    },
  ]);
});
