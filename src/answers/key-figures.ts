import { basisNames, executionRateOf } from '#core/execution-rate.ts';
import { type Figure, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { spendingExplained } from '#core/spending-explained.ts';
import { allStated, compareMarks } from '#core/sum.ts';
import type { Surroundings } from '#core/surroundings.ts';

/** A figure at the head of a report, with all that a reader needs to check it by hand. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** As stated or computed, without unit; `null` when undisclosed. */
  readonly text: string | null;
  readonly unit: string;
  readonly origin: 'stated' | 'computed';
  /** The formula in words, `null` for a figure that is only stated. */
  readonly formula: string | null;
  /** The formula with its numbers. */
  readonly working: string | null;
  /** What the comparison of stated and computed value came to, `null` when nothing was compared. */
  readonly verdict: 'agrees' | 'disagrees' | null;
  /** Where the stated figure stands in the source file, `null` when undisclosed or computed. */
  readonly line: number | null;
}

/** The figures that open a report page, in reading order. */
export function keyFigures(report: Report, surroundings: Surroundings): readonly KeyFigure[] {
  const { budget, unit } = report.data;
  return [
    plain(report, {
      id: 'initial',
      label: '年初预算数',
      figure: budget?.initial,
      unit,
      at: ['budget', 'initial'],
    }),
    plain(report, {
      id: 'adjusted',
      label: '全年预算数',
      figure: budget?.adjusted,
      unit,
      at: ['budget', 'adjusted'],
    }),
    plain(report, {
      id: 'expenditure',
      label: '支出数',
      figure: budget?.expenditure,
      unit,
      at: ['budget', 'expenditure'],
    }),
    rate(report, surroundings),
    total(report),
    listedProjects(report),
  ];
}

interface Plain {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure | null | undefined;
  readonly unit: string;
  readonly at: Path;
}

function plain(report: Report, { id, label, figure, unit, at }: Plain): KeyFigure {
  const known = figure ?? null;
  return {
    id,
    label,
    text: known?.text ?? null,
    unit: known?.kind === 'stated' ? unit : '',
    origin: 'stated',
    formula: null,
    working: null,
    verdict: null,
    line: known ? report.placeOf(at).line : null,
  };
}

function rate(report: Report, { scheme }: Surroundings): KeyFigure {
  const { budget } = report.data;
  const at = ['budget', 'executionRate'];
  const base = plain(report, {
    id: 'rate',
    label: '预算执行率',
    figure: budget?.executionRate,
    unit: '',
    at,
  });
  const printed = base.text === null ? null : percentSign(base.text);
  const computed = executionRateOf(budget, scheme);
  if (!computed) return { ...base, text: printed };
  const decimals = (computed.stated?.decimals ?? 2) + 2;
  return {
    ...base,
    text: printed ?? `${computed.recomputed.toFixed(2)}%`,
    origin: printed ? 'stated' : 'computed',
    formula: `支出数 ÷ ${basisNames[computed.basis]} × 100%`,
    working: `${computed.expenditure.text} ÷ ${computed.base.text} × 100% = ${computed.recomputed.toFixed(decimals)}%`,
    verdict:
      computed.verdict === 'not-stated'
        ? null
        : computed.verdict === 'disagrees'
          ? 'disagrees'
          : 'agrees',
  };
}

function total(report: Report): KeyFigure {
  const { scores } = report.data;
  const at = ['scores', 'total'];
  const base = plain(report, {
    id: 'total',
    label: '自评总分',
    figure: scores?.total,
    unit: '分',
    at,
  });
  const whole = stated(scores?.total ?? null);
  const parts = allStated(scores?.indicators.map(({ score }) => score) ?? []);
  if (!whole || !parts || parts.length === 0) return base;
  const { working, agrees } = compareMarks(parts, whole);
  const names = scores?.indicators.map(({ name }) => name).join(' + ') ?? '';
  return {
    ...base,
    formula: `各版块得分之和（${names}）`,
    working,
    verdict: agrees ? 'agrees' : 'disagrees',
  };
}

function listedProjects(report: Report): KeyFigure {
  const explained = spendingExplained(report.data);
  const { unit } = report.data;
  const share = explained?.share;
  return {
    id: 'listed-projects',
    label: '列明项目占支出',
    text: share ? `${share.toFixed(2)}%` : null,
    unit: '',
    origin: 'computed',
    formula: share ? '列明的项目支出之和 ÷ 支出数 × 100%' : null,
    working:
      share && explained
        ? `${explained.working}${unit}；${explained.sum} ÷ ${report.data.budget?.expenditure?.text} × 100% = ${share.toFixed(4)}%`
        : null,
    verdict: null,
    line: null,
  };
}
