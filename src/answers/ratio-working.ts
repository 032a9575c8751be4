import { decimalOf, type StatedFigure, stated } from '#core/figure.ts';
import { type Interval, intervalOf, percentOf } from '#core/interval.ts';
import { rateVerdict } from '#core/rate.ts';
import type { Report } from '#core/report.ts';
import { decimalText } from '#core/sum.ts';
import { inputsOf, type KeyWorking, type Named } from './key-figure.ts';

/** A part and the whole that it is a share of. */
export interface Ratio {
  readonly part: Named;
  readonly base: Named;
}

/**
 * A rate computed from its amounts, and held against the stated one where there is one.
 *
 * @param range - What the rounding of the amounts allows, in percent, where a rule has its own view.
 * @returns `null` when an amount is undisclosed or hedged, or the base is zero.
 */
export function ratioWorking(
  report: Pick<Report, 'placeOf'>,
  { part, base }: Ratio,
  rate: StatedFigure | null,
  range: Interval | null = rangeOf(stated(part.figure ?? null), stated(base.figure ?? null)),
): KeyWorking | null {
  const above = stated(part.figure ?? null);
  const below = stated(base.figure ?? null);
  if (!above || !below || !range || above.hedge || below.hedge) return null;
  const exact = decimalOf(above).div(decimalOf(below)).times(100);
  const decimals = (rate?.decimals ?? 2) + 2;
  const verdict = rate === null || rate.hedge !== null ? 'not-stated' : rateVerdict(rate, range);
  const apart = rate && decimalOf(rate).minus(exact.toFixed(rate.decimals));
  return {
    formula: `${part.name} ÷ ${base.name} × 100%`,
    sum: `${above.text} ÷ ${below.text} × 100% = ${exact.toFixed(decimals)}%`,
    inputs: inputsOf(report, [part, base]),
    recomputed: `${exact.toFixed(decimals)}%`,
    rounded: `${exact.toFixed(decimals - 2)}%`,
    range: rangeText(range, decimals),
    verdict,
    difference:
      apart && (verdict === 'disagrees' || verdict === 'truncated')
        ? `${decimalText(apart)}个百分点`
        : null,
  };
}

/** Amounts of one table share a precision: 20 beside 14.27 means 20.00. */
function rangeOf(part: StatedFigure | null, base: StatedFigure | null): Interval | null {
  if (!part || !base) return null;
  const decimals = Math.max(part.decimals, base.decimals);
  const finest = (figure: StatedFigure) =>
    intervalOf(figure.magnitude === 0 ? { ...figure, decimals } : figure);
  return percentOf(finest(part), finest(base));
}

/** Rounded outwards, so that every value between is one that the amounts allow or nearly do. */
function rangeText({ low, high }: Interval, decimals: number): string | null {
  if (low.eq(high)) return null;
  // Rounding modes of decimal.js: 3 goes down, 2 goes up.
  const [down, up] = [3, 2] as const;
  return `${low.toFixed(decimals, down)}%至${high.toFixed(decimals, up)}%`;
}
