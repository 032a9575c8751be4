import {
  type IndicatorRates,
  largestGroup,
  ratesOf,
  type SchemeGroup,
} from '#core/indicator-rates.ts';
import type { IndicatorUse } from '#core/indicator-uses.ts';
import { type ChartSpec, undisclosed } from './spec.ts';

/**
 * An indicator over the years: the mean and the lowest share of the full mark. The line breaks where
 * the scheme changes; of a year with several schemes the most used one counts.
 *
 * @param uses - One a report.
 * @returns `null` with fewer than two years to show.
 */
export function indicatorYears(
  uses: readonly IndicatorUse[],
  groupOf: SchemeGroup,
): ChartSpec | null {
  const scored = uses.filter(({ rate }) => rate !== null);
  const byYear = Map.groupBy(scored, ({ report }) => report.year);
  if (byYear.size < 2) return null;
  const first = Math.min(...byYear.keys());
  const years = Array.from(
    { length: Math.max(...byYear.keys()) - first + 1 },
    (_, index) => first + index,
  );
  const rows = years.map((year) => ratesOf(largestGroup(byYear.get(year) ?? [], groupOf), groupOf));
  const breaks = rows.flatMap((row, index) => {
    const before = rows.slice(0, index).findLast((earlier) => earlier !== null);
    return row && before && row.group !== before.group ? [index] : [];
  });
  const several = rows.some((row) => row !== null && row.count > 1);
  const series = [
    { name: several ? '平均得分率（%）' : '得分率（%）', role: 'main', of: 'mean' },
    ...(several ? [{ name: '最低得分率（%）', role: 'reference', of: 'lowest' } as const] : []),
  ] as const;
  const changed = breaks.map((index) => `${years[index]}年`).join('、');
  const known = rows.flatMap((row, index) => (row ? [{ ...row, year: years[index] }] : []));
  const low = known.reduce((least, one) => (Number(one.mean) < Number(least.mean) ? one : least));
  return {
    id: 'indicator-years',
    kind: 'lines',
    title: known.every(({ mean }) => mean === low.mean)
      ? `各年${several ? '平均' : ''}得分率都是${low.mean}%`
      : `${several ? '平均' : ''}得分率${low.year}年最低，为${low.mean}%`,
    unit: '%',
    description: `${years.map((year, index) => told(year, rows[index] ?? null)).join('；')}。`,
    note: `${several ? '平均得分率是各部门得分率的算术平均。' : ''}${changed ? `${changed}起评分方案改变，前后不可直接比较，图中断开。` : ''}`,
    categoryName: '年度',
    categories: years.map(String),
    series: series.map(({ name, role, of }) => ({
      name,
      role,
      values: rows.map((row) => (row ? Number(row[of]) : null)),
      texts: rows.map((row) => row?.[of] ?? undisclosed),
    })),
    max: null,
    breaks,
  };
}

function told(year: number, row: IndicatorRates | null): string {
  if (!row) return `${year}年${undisclosed}`;
  return row.count === 1
    ? `${year}年得分率${row.mean}%`
    : `${year}年${row.count}个部门，平均得分率${row.mean}%，最低${row.lowest}%`;
}
