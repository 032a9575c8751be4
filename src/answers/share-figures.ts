import { decimalOf, type Figure, stated } from '#core/figure.ts';
import type { Report } from '#core/report.ts';
import { spendingExplained } from '#core/spending-explained.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { inputsOf, type KeyFigure, type KeyWorking, type Named } from './key-figure.ts';
import { budgetAmount } from './money-figures.ts';
import { rateFigure } from './rate-figures.ts';
import { ratioWorking } from './ratio-working.ts';

/** Computed by this site: what the listed projects account for of all spending. */
export function listedProjects(report: Report): KeyFigure {
  return rateFigure('listed-projects', report, unstated('列明项目占支出'), listed(report));
}

function listed(report: Report): KeyWorking | null {
  const { data } = report;
  const explained = spendingExplained(data);
  const whole = budgetAmount(report, 'expenditure');
  if (!explained?.share || !whole.figure) return null;
  const projects = data.projects.map(
    ({ name, expenditure }: { name: string; expenditure: Figure | null }, index): Named => ({
      name,
      figure: expenditure,
      at: ['projects', index, 'expenditure'],
      unit: data.unit,
    }),
  );
  const share = explained.share.toFixed(4);
  return {
    formula: '列明的项目支出之和 ÷ 支出数 × 100%',
    sum: `${explained.working}；${explained.sum} ÷ ${whole.figure.text} × 100% = ${share}%`,
    inputs: inputsOf(report, [...projects.filter(({ figure }) => stated(figure ?? null)), whole]),
    recomputed: `${share}%`,
    rounded: `${explained.share.toFixed(2)}%`,
    range: null,
    verdict: 'not-stated',
    difference: null,
  };
}

/** Computed by this site: the total score as a share of the scheme's full marks. */
export function scoreRate(report: Report, { scheme }: Pick<Surroundings, 'scheme'>): KeyFigure {
  const total = report.data.scores?.total;
  const part: Named = { name: '自评总分', figure: total, at: ['scores', 'total'], unit: '分' };
  // A figure of the scheme stands nowhere in the report.
  const base: Named = { name: '评分方案满分', figure: scheme?.total, at: [], unit: '分' };
  const above = stated(total ?? null);
  const below = stated(scheme?.total ?? null);
  const exact =
    above && below && decimalOf(below).gt(0) && decimalOf(above).div(decimalOf(below)).times(100);
  // Points are awarded, not measured: there is no rounding to allow for.
  const range = exact ? { low: exact, high: exact } : null;
  const working = range && ratioWorking(report, { part, base }, null, range);
  return rateFigure('score-rate', report, unstated('得分率'), working);
}

function unstated(name: string): Named {
  return { name, figure: null, at: [], unit: '%' };
}
