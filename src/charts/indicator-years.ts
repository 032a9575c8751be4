import {
  type IndicatorRates,
  largestGroup,
  ratesOf,
  type SchemeGroup,
} from '#core/indicator-rates.ts';
import type { IndicatorUse } from '#core/indicator-uses.ts';
import { type ChartSpec, type Series, undisclosed } from './spec.ts';

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
  const rows = yearRows(uses, groupOf);
  const known = rows.filter((row) => row.rates !== null);
  if (known.length < 2) return null;
  const breaks = breaksOf(rows);
  const several = known.some(({ rates }) => (rates?.count ?? 0) > 1);
  return {
    id: 'indicator-years',
    kind: 'lines',
    title: titleOf(known, several ? '平均' : ''),
    unit: '%',
    description: `${rows.map(told).join('；')}。`,
    note:
      noteOf(
        several,
        breaks.map((index) => `${rows[index]?.year}年`),
      ) || null,
    categoryName: '年度',
    categories: rows.map(({ year }) => String(year)),
    series: [
      series(several ? '平均得分率（%）' : '得分率（%）', 'main', 'mean', rows),
      ...(several ? [series('最低得分率（%）', 'reference', 'lowest', rows)] : []),
    ],
    max: null,
    breaks,
  };
}

interface YearRow {
  readonly year: number;
  /** `null` when nothing was disclosed. */
  readonly rates: IndicatorRates | null;
}

/** Every year from the first to the last that is scored. */
function yearRows(uses: readonly IndicatorUse[], groupOf: SchemeGroup): readonly YearRow[] {
  const scored = uses.filter(({ rate }) => rate !== null);
  const byYear = Map.groupBy(scored, ({ report }) => report.year);
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  return Array.from({ length: Math.max(...byYear.keys()) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, rates: ratesOf(largestGroup(byYear.get(year) ?? [], groupOf), groupOf) };
  });
}

function breaksOf(rows: readonly YearRow[]): readonly number[] {
  return rows.flatMap(({ rates }, index) => {
    const before = rows.slice(0, index).findLast((earlier) => earlier.rates !== null)?.rates;
    return rates && before && rates.group !== before.group ? [index] : [];
  });
}

function titleOf(known: readonly YearRow[], kind: '平均' | ''): string {
  const meanOf = ({ rates }: YearRow) => rates?.mean ?? '';
  const low = known.reduce((least, one) =>
    Number(meanOf(one)) < Number(meanOf(least)) ? one : least,
  );
  return known.every((one) => meanOf(one) === meanOf(low))
    ? `各年${kind}得分率都是${meanOf(low)}%`
    : `${kind}得分率${low.year}年最低，为${meanOf(low)}%`;
}

function noteOf(several: boolean, changed: readonly string[]): string {
  const mean = several ? '平均得分率是各部门得分率的算术平均。' : '';
  const broken = `${changed.join('、')}起评分方案改变，前后不可直接比较，图中断开。`;
  return changed.length > 0 ? mean + broken : mean;
}

function series(
  name: string,
  role: 'main' | 'reference',
  of: 'mean' | 'lowest',
  rows: readonly YearRow[],
): Series {
  return {
    name,
    role,
    values: rows.map(({ rates }) => (rates ? Number(rates[of]) : null)),
    texts: rows.map(({ rates }) => rates?.[of] ?? undisclosed),
  };
}

function told({ year, rates }: YearRow): string {
  if (!rates) return `${year}年${undisclosed}`;
  return rates.count === 1
    ? `${year}年得分率${rates.mean}%`
    : `${year}年${rates.count}个部门，平均得分率${rates.mean}%，最低${rates.lowest}%`;
}
