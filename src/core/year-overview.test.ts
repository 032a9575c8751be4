import { expect, test } from 'vitest';
import { type Department, existedIn } from './department.ts';
import type { ReportSummary } from './summary.ts';
import { yearOverviews } from './year-overview.ts';
import { yearTotals } from './year-totals.ts';

const registered = (
  id: string,
  since: number | null,
  until: number | null,
  region: string | null = '示例市',
): Department => ({
  id,
  names: [
    { name: `${id}旧名`, since, until: 2015 },
    { name: id, since: 2016, until },
  ],
  short: null,
  level: '市级',
  region,
  category: null,
  predecessor: null,
  fictional: true,
});

const departments = [
  registered('教育局', null, null),
  registered('新设局', 2021, null),
  registered('撤销局', null, 2021),
  registered('外市局', null, null, '别市'),
];

const report = (
  department: string,
  year: number,
  adjusted: string | null = null,
  expenditure: string | null = null,
  unit = '万元',
) =>
  ({ id: `${department}/${year}`, department, year, adjusted, expenditure, unit }) as ReportSummary;

test.each([
  ['教育局', 1999, true],
  ['新设局', 2020, false],
  ['新设局', 2021, true],
  ['撤销局', 2021, true],
  ['撤销局', 2022, false],
])('%s in %i: %s', (id, year, expected) => {
  const department = departments.find((one) => one.id === id);
  expect(department && existedIn(department, year)).toBe(expected);
});

test('lists every year, and misses only departments that existed in it', () => {
  const years = yearOverviews([report('教育局', 2022), report('教育局', 2020)], departments);
  expect(
    years.map(({ year, reports, absent }) => [year, reports.length, absent.map(({ id }) => id)]),
  ).toEqual([
    [2022, 1, ['新设局', '外市局']],
    [2021, 0, ['教育局', '新设局', '撤销局', '外市局']],
    [2020, 1, ['撤销局', '外市局']],
  ]);
  expect(yearOverviews([], departments)).toEqual([]);
});

test('adds amounts of one government exactly, in 万元, and counts what it could not add', () => {
  const reports = [
    report('教育局', 2022, '19684.05', '19365.85'),
    report('新设局', 2022, '86532417.35', '84968716.18', '元'),
    report('撤销局', 2022, '100', null),
    report('外市局', 2022, '500', '500'),
  ];
  const of = (id: string) => departments.find((one) => one.id === id) as Department;
  expect(yearTotals(reports, of)).toEqual([
    {
      government: '示例市（市级）',
      counted: 2,
      reports: 3,
      adjusted: '28337.291735',
      expenditure: '27862.721618',
      rate: '98.33',
    },
  ]);
});
