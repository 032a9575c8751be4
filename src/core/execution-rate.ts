import type { Decimal } from 'decimal.js';
import { decimalOf, type StatedFigure, stated } from './figure.ts';
import { intervalOf, percentOf } from './interval.ts';
import { rateVerdict } from './rate.ts';
import type { Budget } from './report-schema.ts';
import type { Scheme } from './scheme.ts';

/** An execution rate (执行率) computed from its amounts and held against the stated one. */
export interface ExecutionRate {
  readonly expenditure: StatedFigure;
  readonly base: StatedFigure;
  /** Which budget is the divisor; the scheme says. */
  readonly basis: RateBasis;
  /** In percent, unrounded. */
  readonly recomputed: Decimal;
  /** In percent: what the rounded amounts allow. */
  readonly range: { readonly low: Decimal; readonly high: Decimal };
  /** `null` when the report states no rate. */
  readonly stated: StatedFigure | null;
  /** `truncated` when the stated rate is the computed one cut off instead of rounded. */
  readonly verdict: 'agrees' | 'truncated' | 'disagrees' | 'not-stated';
}

/** Which budget a rate divides by. */
export type RateBasis = Scheme['executionRateBasis'];

/** The divisor that a scheme sets, the whole year's budget where there is no scheme. */
export function rateBasisOf(scheme: Scheme | null): RateBasis {
  return scheme?.executionRateBasis ?? 'adjusted';
}

/** Chinese names of the two divisors. */
export const basisNames = { initial: '年初预算数', adjusted: '全年预算数' } as const;

/**
 * Share of the budget that was spent.
 *
 * @returns `null` when an amount is undisclosed or the budget is zero: a share of nothing is
 *   undefined, neither 0 nor 100.
 */
export function executionRateOf(
  budget: Budget | null,
  scheme: Scheme | null,
): ExecutionRate | null {
  const basis = rateBasisOf(scheme);
  const expenditure = stated(budget?.expenditure ?? null);
  const base = stated(budget?.[basis] ?? null);
  if (!expenditure || !base) return null;
  const range = percentOf(intervalOf(expenditure), intervalOf(base));
  if (!range) return null;
  const recomputed = decimalOf(expenditure).div(decimalOf(base)).times(100);
  const rate = stated(budget?.executionRate ?? null);
  const verdict = rate === null ? 'not-stated' : rateVerdict(rate, range);
  return { expenditure, base, basis, recomputed, range, stated: rate, verdict };
}
