import { expect, test } from 'vitest';
import type { IndicatorUse } from '#core/indicator-uses.ts';
import { indicatorDepartments } from './indicator-departments.ts';

const use = (department: string, year: number, scheme: string, rate: string | null) =>
  ({ report: { id: `${department}/${year}`, department, year, scheme }, rate }) as IndicatorUse;

const uses = [
  use('教育局', 2023, '新版', '99.0'),
  use('民政局', 2023, '新版', '85.0'),
  use('科技局', 2023, '新版', null),
  use('外地局', 2023, '外地', '0.0'),
  use('教育局', 2022, '新版', '97.8'),
  use('教育局', 2020, '旧版', '94.0'),
  use('文广局', 2020, '旧版', '93.8'),
];
const same = (scheme: string) => scheme;
const name = (department: string) => department;

test('sets departments of one scheme beside one another, the lowest first', () => {
  expect(indicatorDepartments(uses, same, name)).toMatchObject({
    title: '2023年度2个部门都没有得满分，最低得分率85.0%（民政局）',
    categories: ['民政局', '教育局'],
    series: [{ texts: ['85.0', '99.0'] }],
    note: '得分率＝得分÷分值。另有1个部门按其他评分方案打分，不在图中。',
    max: 100,
  });
});

test('draws no departments where no two share a scheme', () =>
  expect(indicatorDepartments(uses.slice(4, 5), same, name)).toBeNull());
