import { Decimal } from 'decimal.js';
import { decimalOf, type Figure, type StatedFigure, stated } from './figure.ts';
import { intervalOf, overlap, sumOf } from './interval.ts';

/** How stated parts stand against their stated total. */
export interface SumComparison {
  /** Within (n + 1) halves of the last stated places for n parts and a total. */
  readonly agrees: boolean;
  /** The exact sum of the parts as stated, as decimal text. */
  readonly sum: string;
  /** Stated total less sum, as decimal text. */
  readonly difference: string;
  /** `2152.26 + 184.65 = 2336.91`. */
  readonly working: string;
}

/** Decimal text without exponent: `0.000001`, never `1e-6`. */
export function decimalText(value: Decimal): string {
  return value.toFixed();
}

/** Compares a total with its parts by interval. */
export function compareSum(parts: readonly StatedFigure[], total: StatedFigure): SumComparison {
  const sum = parts.reduce((running, part) => running.plus(decimalOf(part)), new Decimal(0));
  const decimals = Math.max(0, ...parts.map((part) => part.decimals));
  const text = sum.toFixed(decimals);
  return {
    agrees: overlap(sumOf(parts.map(intervalOf)), intervalOf(total)),
    sum: text,
    difference: decimalText(decimalOf(total).minus(sum)),
    working: `${parts.map((part) => part.text).join(' + ')} = ${text}`,
  };
}

/**
 * The figures as one list when every one is stated, otherwise `null`: a sum with an undisclosed part
 * proves nothing.
 */
export function allStated(figures: readonly (Figure | null)[]): readonly StatedFigure[] | null {
  const known = figures.map(stated);
  return known.every((figure) => figure !== null) ? known : null;
}

/** The figures that are stated; what is absent or 不适用 is left out. */
export function onlyStated(figures: readonly (Figure | null)[]): readonly StatedFigure[] {
  return figures.map(stated).filter((figure) => figure !== null);
}
