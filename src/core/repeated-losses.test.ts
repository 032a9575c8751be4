import { expect, test } from 'vitest';
import { repeatedLosses } from './repeated-losses.ts';
import type { ReportDetails } from './report-details.ts';
import type { ReportSummary } from './summary.ts';

function year(number: number, scores: Readonly<Record<string, string>>) {
  const indicators = Object.entries(scores).map(([name, score]) => ({
    at: '',
    name,
    ancestors: ['过程'],
    fullMark: '4',
    score,
    reason: null,
    parent: false,
  }));
  const summary = { id: `a/${number}`, department: 'a', year: number, scheme: 's' };
  return [summary as ReportSummary, { indicators } as unknown as ReportDetails] as const;
}

test('finds what lost marks years running; a missing year ends a run', () => {
  const years = [
    year(2023, { 采购: '3.5', 进度: '4', 资产: '3', 公开: '3' }),
    year(2022, { 采购: '3.6', 进度: '3', 资产: '4', 公开: '3' }),
    year(2021, { 采购: '3.7', 进度: '3.5', 资产: '4', 公开: '4' }),
    year(2019, { 采购: '3.8', 进度: '3.5', 资产: '3', 公开: '4' }),
  ];
  expect(repeatedLosses(years)).toEqual([
    {
      name: '采购',
      years: [
        { year: 2021, id: 'a/2021', lost: '0.3' },
        { year: 2022, id: 'a/2022', lost: '0.4' },
        { year: 2023, id: 'a/2023', lost: '0.5' },
      ],
    },
    {
      name: '公开',
      years: [
        { year: 2022, id: 'a/2022', lost: '1' },
        { year: 2023, id: 'a/2023', lost: '1' },
      ],
    },
    {
      name: '进度',
      years: [
        { year: 2021, id: 'a/2021', lost: '0.5' },
        { year: 2022, id: 'a/2022', lost: '1' },
      ],
    },
  ]);
});
