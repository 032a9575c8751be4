import { Decimal } from 'decimal.js';
import { decimalOf, type Figure, type StatedFigure, stated } from './figure.ts';
import { type Interval, intervalOf, overlap, sumOf } from './interval.ts';

/** How stated parts stand against their stated total. */
export interface SumComparison {
  /** Whether rounding alone can account for the difference. */
  readonly agrees: boolean;
  /** The exact sum of the parts as stated, as decimal text. */
  readonly sum: string;
  /** Stated total less sum, as decimal text. */
  readonly difference: string;
  /** `2152.26 + 184.65 = 2336.91`. */
  readonly working: string;
  /** The sums that the rounding of the parts allows. */
  readonly range: Interval;
}

/** Decimal text without exponent: `0.000001`, never `1e-6`. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

/**
 * Compares a total amount with its parts: n parts and a total may differ by (n + 1) halves of their
 * last stated place.
 *
 * Amounts of one table share a precision, so that `20` beside `14.27` means 20.00: the finest place
 * counts, or a single whole amount would excuse any error below a half.
 */
export function compareSum(parts: readonly StatedFigure[], total: StatedFigure): SumComparison {
  const plain = [...parts, total].filter(({ magnitude }) => magnitude === 0);
  const decimals = Math.max(0, ...plain.map((figure) => figure.decimals));
  return comparison(parts, total, (figure) =>
    intervalOf(figure.magnitude === 0 ? { ...figure, decimals } : figure),
  );
}

/**
 * Compares a total of points (分值, 得分) with its parts. Points are awarded in wholes or tenths and
 * then are exact; two decimals and more come from a formula and were rounded, and so was a total
 * of such points that has fewer decimals.
 */
export function compareMarks(parts: readonly StatedFigure[], total: StatedFigure): SumComparison {
  const cut = parts.some(({ decimals }) => decimals >= 2 && decimals > total.decimals);
  return comparison(parts, total, (figure) => {
    const value = decimalOf(figure);
    const rounded = figure.decimals >= 2 || (figure === total && cut);
    return rounded ? intervalOf(figure) : { low: value, high: value };
  });
}

function comparison(
  parts: readonly StatedFigure[],
  total: StatedFigure,
  range: (figure: StatedFigure) => Interval,
): SumComparison {
  const sum = parts.reduce((running, part) => running.plus(decimalOf(part)), new Decimal(0));
  const decimals = Math.max(0, ...parts.map((part) => part.decimals));
  const text = sum.toFixed(decimals);
  const allowed = sumOf(parts.map(range));
  return {
    agrees: overlap(allowed, range(total)),
    range: allowed,
    sum: text,
    difference: decimalText(decimalOf(total).minus(sum)),
    working: `${parts.map((part) => part.text).join(' + ')} = ${text}`,
  };
}

/**
 * The figures as one list when every one is stated flatly, otherwise `null`: a sum with an
 * undisclosed part, or with one that is 近 or 逾 something, proves nothing.
 */
export function allStated(figures: readonly (Figure | null)[]): readonly StatedFigure[] | null {
  const known = figures.map(stated);
  return known.every((figure) => figure !== null && figure.hedge === null)
    ? (known as readonly StatedFigure[])
    : null;
}

/** The figures that are stated; what is absent or 不适用 is left out. */
export function onlyStated(figures: readonly (Figure | null)[]): readonly StatedFigure[] {
  return figures.map(stated).filter((figure) => figure !== null);
}
