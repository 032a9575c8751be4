import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import type { ReportSummary } from '#core/summary.ts';
import { inUnit, yuanOf } from '#core/unit.ts';
import { type ChartSpec, type Series, type SeriesRole, undisclosed } from './spec.ts';
import { amountsTitle, ratesTitle, scoresTitle } from './years-titles.ts';

type Measure = 'initial' | 'adjusted' | 'expenditure' | 'executionRate' | 'total';

/** A department's years from first to last; a year without a report is a gap, not a zero. */
export function yearCharts(summaries: readonly ReportSummary[]): readonly ChartSpec[] {
  const years = yearsBetween(summaries);
  if (summaries.length < 2) return [];
  const byYear = new Map(summaries.map((summary) => [summary.year, summary]));
  const rows = years.map((year) => byYear.get(year) ?? null);
  return [amounts(years, rows), rates(years, rows), scores(years, rows)].filter(
    (spec) => spec !== null,
  );
}

function yearsBetween(summaries: readonly ReportSummary[]): readonly number[] {
  const years = summaries.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

type Rows = readonly (ReportSummary | null)[];

function series(name: string, role: SeriesRole, measure: Measure, rows: Rows): Series {
  const money = measure === 'initial' || measure === 'adjusted' || measure === 'expenditure';
  return {
    name,
    role,
    values: rows.map((row) => {
      const figure = stated(parseFigure(row?.[measure] ?? ''));
      if (!row || !figure) return null;
      // A department's years share one scale, whatever the unit of each.
      return (money ? inUnit(yuanOf(figure, row.unit), '万元') : decimalOf(figure)).toNumber();
    }),
    texts: rows.map((row) => {
      const text = row?.[measure];
      if (!row || text === null || text === undefined) return undisclosed;
      return money && row.unit !== '万元' ? `${text}${row.unit}` : text;
    }),
  };
}

function spec(
  parts: Pick<ChartSpec, 'id' | 'title' | 'unit' | 'series'> & Partial<ChartSpec>,
  years: readonly number[],
): ChartSpec | null {
  const points = Math.max(
    ...parts.series.map(({ values }) => values.filter((value) => value !== null).length),
  );
  if (points < 2) return null;
  return {
    kind: 'lines',
    description: parts.series
      .map(
        ({ name, texts }) =>
          `${name}：${years.map((year, index) => `${year}年${texts[index]}`).join('，')}`,
      )
      .join('；'),
    note: null,
    categoryName: '年度',
    categories: years.map(String),
    max: null,
    breaks: [],
    ...parts,
  };
}

function amounts(years: readonly number[], rows: Rows): ChartSpec | null {
  const spent = series('支出数（万元）', 'main', 'expenditure', rows);
  return spec(
    {
      id: 'years-amounts',
      title: amountsTitle(years, spent),
      unit: '万元',
      series: [series('全年预算数（万元）', 'reference', 'adjusted', rows), spent],
    },
    years,
  );
}

function rates(years: readonly number[], rows: Rows): ChartSpec | null {
  const rate = series('执行率', 'main', 'executionRate', rows);
  return spec(
    { id: 'years-rate', title: ratesTitle(years, rate), unit: '%', series: [rate] },
    years,
  );
}

function scores(years: readonly number[], rows: Rows): ChartSpec | null {
  const breaks = rows.flatMap((row, index) => {
    const before = rows.slice(0, index).findLast((earlier) => earlier !== null);
    return row && before && row.scheme !== before.scheme ? [index] : [];
  });
  const total = series('自评总分（分）', 'main', 'total', rows);
  const changed = breaks.map((index) => `${years[index]}年`).join('、');
  return spec(
    {
      id: 'years-score',
      title: scoresTitle(years, total, breaks),
      unit: '分',
      series: [total],
      breaks,
      note: changed ? `${changed}起评分方案改变，前后得分不可直接比较，图中断开。` : null,
    },
    years,
  );
}
