import { largestGroup, type SchemeGroup } from '#core/indicator-rates.ts';
import type { IndicatorUse } from '#core/indicator-uses.ts';
import type { ChartSpec } from './spec.ts';

/** Departments that are shown; beyond that, those that earned least. */
const most = 20;

/**
 * An indicator across departments in the latest year in which at least two of one scheme scored it:
 * the share of the full mark that each earned, the lowest first.
 *
 * @param uses - One a report, newest year first.
 * @returns `null` when there is no such year.
 */
export function indicatorDepartments(
  uses: readonly IndicatorUse[],
  groupOf: SchemeGroup,
  nameOf: (department: string, year: number) => string,
): ChartSpec | null {
  const scored = uses.filter(({ rate }) => rate !== null);
  const years = [...Map.groupBy(scored, ({ report }) => report.year)].map(([year, list]) => ({
    year,
    list,
    group: largestGroup(list, groupOf),
  }));
  const found = years.find(({ group }) => group.length > 1);
  if (!found) return null;
  const { year, list, group } = found;
  const sorted = group.toSorted((a, b) => Number(a.rate) - Number(b.rate));
  const shown = sorted.slice(0, most);
  const names = shown.map(({ report }) => nameOf(report.department, report.year));
  const full = sorted.filter(({ rate }) => Number(rate) >= 100).length;
  const lowest = shown[0];
  const others = list.length - group.length;
  const notes = [
    '得分率＝得分÷分值。',
    others > 0 ? `另有${others}个部门按其他评分方案打分，不在图中。` : '',
    sorted.length > most ? `图中是得分率较低的${most}个部门。` : '',
  ];
  return {
    id: 'indicator-departments',
    kind: 'bars',
    title:
      full === sorted.length
        ? `${year}年度${sorted.length}个部门都得满分`
        : `${year}年度${sorted.length}个部门${full === 0 ? '都没有得满分' : `中${full}个得满分`}，最低得分率${lowest?.rate}%（${names[0]}）`,
    unit: '%',
    description: `${shown.map(({ rate }, index) => `${names[index]}${rate}%`).join('，')}。`,
    note: notes.join(''),
    categoryName: '部门',
    categories: names,
    series: [
      {
        name: '得分率（%）',
        role: 'main',
        values: shown.map(({ rate }) => Number(rate)),
        texts: shown.map(({ rate }) => rate ?? ''),
      },
    ],
    max: 100,
    breaks: [],
  };
}
