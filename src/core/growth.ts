import { Decimal } from 'decimal.js';
import { apart, type Comparison, undecided } from './comparison.ts';
import { decimalOf, type StatedFigure } from './figure.ts';
import { percentSign } from './format.ts';
import { type Interval, intervalOf, overlap } from './interval.ts';
import { rateVerdict } from './rate.ts';
import type { Unit } from './report-schema.ts';
import { decimalText } from './sum.ts';
import { inUnit, yuanIntervalOf, yuanOf } from './unit.ts';

/** An amount in the unit of its report. */
export interface Amount {
  readonly figure: StatedFigure;
  readonly unit: Unit;
}

/**
 * Holds a stated change (增减额) against this year's amount less last year's.
 *
 * @returns `null` when a figure is hedged.
 */
export function compareChange(
  change: StatedFigure,
  current: Amount,
  before: Amount,
): Comparison | null {
  if ([change, current.figure, before.figure].some(({ hedge }) => hedge !== null)) return null;
  const { unit } = current;
  const yuan = yuanOf(current.figure, unit).minus(yuanOf(before.figure, before.unit));
  const expected = inUnit(yuan, unit);
  const working = `${current.figure.text}${unit} - ${before.figure.text}${before.unit} = ${decimalText(expected)}${unit}`;
  const told = `支出数比上年增减额为${change.text}${unit}`;
  const range = less(
    yuanIntervalOf(current.figure, unit),
    yuanIntervalOf(before.figure, before.unit),
  );
  if (overlap(range, yuanIntervalOf(change, unit))) {
    return { verdict: 'agrees', working: `${working}，${told}`, message: '' };
  }
  const difference = decimalOf(change).minus(expected);
  return {
    verdict: 'disagrees',
    working,
    stated: change.text,
    expected: decimalText(expected),
    difference: decimalText(difference),
    message: `${told}；本年支出数减上年支出数为${decimalText(expected)}${unit}（${working}），相差${apart(difference)}${unit}，${undecided}`,
  };
}

/**
 * Holds a stated growth rate (增长率) against the change and the amount that it led to; the base is
 * the amount less the change, and a base of zero has no rate.
 *
 * @returns `null` when a figure is hedged or the base is negative or too small to tell.
 */
export function compareGrowth(
  growth: StatedFigure,
  change: StatedFigure,
  current: StatedFigure,
): Comparison | null {
  if ([growth, change, current].some(({ hedge }) => hedge !== null)) return null;
  const told = `公开的增长率为${percentSign(growth.text)}`;
  const base = decimalOf(current).minus(decimalOf(change));
  if (base.isZero()) {
    return {
      verdict: 'disagrees',
      working: '',
      stated: growth.text,
      message: `${told}；支出数${current.text}与增减额${change.text}相等，上年数为零，没有增长率可言`,
    };
  }
  const range = quotient(intervalOf(change), less(intervalOf(current), intervalOf(change)));
  if (!range) return null;
  const exact = decimalOf(change).div(base).times(100);
  const working = `${change.text} ÷ (${current.text} - ${parenthesised(change)}) = ${exact.toFixed(growth.decimals + 2)}%`;
  const verdict = rateVerdict(growth, range);
  if (verdict === 'agrees') return { verdict, working: `${working}，${told}`, message: '' };
  const expected = exact.toFixed(growth.decimals);
  return {
    verdict: 'disagrees',
    working,
    stated: growth.text,
    expected: `${expected}%`,
    difference: decimalText(decimalOf(growth).minus(expected)),
    ...(verdict === 'truncated' ? { severity: 'note' as const } : {}),
    message:
      verdict === 'truncated'
        ? `${told}；${working}，四舍五入为${expected}%，公开的数字像是直接舍去了尾数`
        : `${told}；增减额 ÷ 上年数（${working}）应为${expected}%，${undecided}`,
  };
}

function less(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** In percent, `null` when the divisor may be zero or negative. */
function quotient(part: Interval, whole: Interval): Interval | null {
  if (whole.low.lte(0)) return null;
  const corners = [part.low, part.high].flatMap((value) =>
    [whole.low, whole.high].map((divisor) => value.div(divisor).times(100)),
  );
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

function parenthesised({ text }: StatedFigure): string {
  return text.startsWith('-') ? `(${text})` : text;
}
