import { Decimal } from 'decimal.js';
import { decimalOf, type StatedFigure } from './figure.ts';

/** A closed range of decimals: all values that a rounded figure may stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The values that a stated figure may have been rounded from: ± half a unit of its last stated place.
 *
 * `92.1` gives [92.05, 92.15]; `1.2万` gives [11500, 12500].
 */
export function intervalOf(figure: StatedFigure): Interval {
  const half = new Decimal(`5e${figure.magnitude - figure.decimals - 1}`);
  const value = decimalOf(figure);
  return { low: value.minus(half), high: value.plus(half) };
}

/** The sum of intervals; with a stated total this allows (n + 1) halves for n parts. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }),
    { low: new Decimal(0), high: new Decimal(0) },
  );
}

/**
 * The quotient in percent of two non-negative intervals, `null` when the divisor may be zero: a
 * share of nothing is undefined.
 */
export function percentOf(part: Interval, whole: Interval): Interval | null {
  if (whole.low.lte(0)) return null;
  return {
    low: Decimal.max(part.low, 0).div(whole.high).times(100),
    high: part.high.div(whole.low).times(100),
  };
}

/** Whether two intervals share a value: the figures can both be true. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** Equal to the last place where both are printed alike; otherwise the coarser rounds the finer. */
export function sameUnderRounding(a: StatedFigure, b: StatedFigure): boolean {
  // Most figures are restated digit by digit: no arithmetic is needed to see it.
  if (a.digits === b.digits && a.magnitude === b.magnitude) return true;
  const placeOf = ({ magnitude, decimals }: StatedFigure) => magnitude - decimals;
  const [fine, coarse] = placeOf(a) <= placeOf(b) ? [a, b] : [b, a];
  if (decimalOf(fine).eq(decimalOf(coarse))) return true;
  if (placeOf(a) === placeOf(b)) return false;
  const value = decimalOf(fine);
  return overlap({ low: value, high: value }, intervalOf(coarse));
}
