import { Decimal } from 'decimal.js';
import { type Comparison, undecided } from './comparison.ts';
import { decimalOf, type StatedFigure } from './figure.ts';
import { percentSign } from './format.ts';
import { type Interval, intervalOf, overlap, percentOf, sumOf } from './interval.ts';
import { decimalText } from './sum.ts';

/** How a stated rate stands against the range that its amounts allow, both in percent. */
export type RateVerdict = 'agrees' | 'truncated' | 'disagrees';

/** `truncated` when the stated rate is the computed one cut off instead of rounded. */
export function rateVerdict(rate: StatedFigure, range: Interval): RateVerdict {
  if (overlap(intervalOf(rate), range)) return 'agrees';
  return overlap({ ...cutIntervalOf(rate), low: decimalOf(rate) }, range)
    ? 'truncated'
    : 'disagrees';
}

/** The rates in percent that a stated one may have been rounded or cut off from. */
function cutIntervalOf(rate: StatedFigure): Interval {
  const lastPlace = new Decimal(10).pow(-rate.decimals);
  return { low: intervalOf(rate).low, high: decimalOf(rate).plus(lastPlace) };
}

/** A stated rate with the amounts that it should follow from, by their Chinese names. */
export interface RateOfAmounts {
  readonly name: string;
  readonly rate: StatedFigure;
  readonly part: { readonly name: string; readonly figure: StatedFigure };
  readonly base: { readonly name: string; readonly figure: StatedFigure };
}

/**
 * Recomputes a rate.
 *
 * @returns `null` when the base may be zero, an amount is negative or a figure is hedged.
 */
export function compareRate({ name, rate, part, base }: RateOfAmounts): Comparison | null {
  const figures = [rate, part.figure, base.figure];
  if (figures.some(({ hedge, digits }) => hedge !== null || digits.startsWith('-'))) return null;
  // Amounts of one table share a precision: 20 beside 14.27 means 20.00.
  const decimals = Math.max(part.figure.decimals, base.figure.decimals);
  const finest = (figure: StatedFigure) =>
    intervalOf(figure.magnitude === 0 ? { ...figure, decimals } : figure);
  const range = percentOf(finest(part.figure), finest(base.figure));
  if (!range) return null;
  const exact = decimalOf(part.figure).div(decimalOf(base.figure)).times(100);
  const working = `${part.figure.text} ÷ ${base.figure.text} = ${exact.toFixed(rate.decimals + 2)}%`;
  const told = `${name}为${percentSign(rate.text)}`;
  const verdict = rateVerdict(rate, range);
  if (verdict === 'agrees') return { verdict, working: `${working}，${told}`, message: '' };
  const expected = exact.toFixed(rate.decimals);
  const shared = {
    verdict: 'disagrees',
    working,
    stated: rate.text,
    expected: `${expected}%`,
    difference: decimalText(decimalOf(rate).minus(expected)),
  } as const;
  return verdict === 'truncated'
    ? {
        ...shared,
        severity: 'note',
        message: `${told}；${working}，四舍五入为${expected}%，公开的数字像是直接舍去了尾数`,
      }
    : {
        ...shared,
        message: `${told}；${part.name} ÷ ${base.name}（${working}）应为${expected}%，${undecided}`,
      };
}

/**
 * Holds shares of one whole against 100 %; each may have been rounded or cut off.
 *
 * @returns The exact sum in percent and what it has above 100.
 */
export function compareShares(shares: readonly StatedFigure[]): {
  readonly agrees: boolean;
  readonly sum: Decimal;
  readonly above: Decimal;
} {
  const sum = shares.reduce((running, share) => running.plus(decimalOf(share)), new Decimal(0));
  const hundred = new Decimal(100);
  const range = sumOf(shares.map(cutIntervalOf));
  return {
    agrees: overlap(range, { low: hundred, high: hundred }),
    sum,
    above: sum.minus(hundred),
  };
}
