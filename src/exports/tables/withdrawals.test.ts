import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleDepartment, exampleReport, exampleRows } from './example-report.ts';
import { withdrawals } from './withdrawals.ts';

test('a withdrawn report is told with who withdrew it and why, and nothing else of it', () => {
  const withdrawal = { date: '2024-01-02', by: '示例局', reason: '附表有误' };
  const url = 'https://jixiao.example.gov.cn/reports/shili/2021/';
  const withdrawn = [
    { summary: { id: 'shili/2021', year: 2021 }, department: exampleDepartment, url, withdrawal },
  ];
  expect(exampleRows(withdrawals, exampleReport(readReport, ''))).toEqual([]);
  expect(withdrawn.flatMap((one) => withdrawals.withdrawnRows?.(one) ?? [])).toEqual([
    ['shili/2021', '2021', 'shili', '示例局', 'true', url, '2024-01-02', '示例局', '附表有误'],
  ]);
});
