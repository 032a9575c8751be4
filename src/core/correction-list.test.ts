import { expect, test } from 'vitest';
import { correctionsOf, newestFirst } from './correction-list.ts';
import type { ReportDetails } from './report-details.ts';
import type { ReportSummary } from './summary.ts';

function corrected(id: string, ...fields: readonly (readonly [date: string, field: string])[]) {
  const details = {
    indicators: [{ at: 'scores.indicators[0].children[1]', name: '政府采购执行率' }],
    targets: [],
    projects: [{ at: 'projects[0]', name: '送戏下乡' }],
    corrections: fields.map(([date, field]) => ({
      date,
      field,
      from: '1',
      to: '2',
      reason: '笔误',
    })),
  } as unknown as ReportDetails;
  return correctionsOf(
    { id, department: 'a', year: 2022, title: '报告' } as ReportSummary,
    details,
  );
}

test('names a corrected value as readers call it, with its row where there are many', () => {
  const items = corrected(
    'a/2022',
    ['2023-01-01', 'budget.expenditure'],
    ['2023-01-01', 'scores.indicators[0].children[1].score'],
    ['2023-01-01', 'projects[0].budget'],
    ['2023-01-01', 'projects[7].budget'],
  ).map(({ item }) => item);
  expect(items).toEqual(['支出数', '“政府采购执行率”得分', '“送戏下乡”预算数', '预算数']);
});

test('puts the newest correction first, and keeps the order within a day', () => {
  const all = [
    ...corrected('a/2022', ['2023-10-12', 'budget.initial'], ['2024-02-01', 'budget.adjusted']),
    ...corrected('b/2022', ['2023-10-12', 'budget.expenditure']),
  ];
  expect(newestFirst(all).map(({ item }) => item)).toEqual(['全年预算数', '年初预算数', '支出数']);
});
