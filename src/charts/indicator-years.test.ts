import { expect, test } from 'vitest';
import type { IndicatorUse } from '#core/indicator-uses.ts';
import { indicatorYears } from './indicator-years.ts';

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

test('breaks the line where the scheme changes, and leaves a gap for a year without figures', () => {
  expect(indicatorYears(uses, same)).toMatchObject({
    title: '平均得分率2023年最低，为92.0%',
    categories: ['2020', '2021', '2022', '2023'],
    series: [
      {
        name: '平均得分率（%）',
        values: [93.9, null, 97.8, 92],
        texts: ['93.9', '未公开', '97.8', '92.0'],
      },
      { name: '最低得分率（%）', texts: ['93.8', '未公开', '97.8', '85.0'] },
    ],
    breaks: [2],
    note: '平均得分率是各部门得分率的算术平均。2022年起评分方案改变，前后不可直接比较，图中断开。',
  });
});

test('calls the line of a single department by its own name, and draws no single year', () => {
  const own = uses.filter(({ report }) => report.department === '教育局');
  expect(indicatorYears(own, same)).toMatchObject({
    title: '得分率2020年最低，为94.0%',
    series: [{ name: '得分率（%）', texts: ['94.0', '未公开', '97.8', '99.0'] }],
  });
  expect(indicatorYears(own.slice(0, 1), same)).toBeNull();
});
