import { Decimal } from 'decimal.js';
import { decimalOf, parseFigure, type StatedFigure, stated } from './figure.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { Unit } from './report-schema.ts';

/** 元 in each unit of amounts. */
const scales: Readonly<Record<Unit, Decimal>> = {
  元: new Decimal(1),
  万元: new Decimal(1e4),
  亿元: new Decimal(1e8),
};

/** The exact amount in 元. */
export function yuanOf(figure: StatedFigure, unit: Unit): Decimal {
  return decimalOf(figure).times(scales[unit]);
}

/** An amount in 元 in another unit. */
export function inUnit(yuan: Decimal, unit: Unit): Decimal {
  return yuan.div(scales[unit]);
}

/** The amounts in 元 that a rounded figure may stand for. */
export function yuanIntervalOf(figure: StatedFigure, unit: Unit): Interval {
  const scale = scales[unit];
  const { low, high } = intervalOf(figure);
  return { low: low.times(scale), high: high.times(scale) };
}

/** Factors between 元 and 万元 or 亿元. */
const factors = [
  { factor: new Decimal(10).pow(4), name: '10⁴' },
  { factor: new Decimal(10).pow(8), name: '10⁸' },
] as const;

/**
 * Whether two positive amounts that should be of one size lie about 10⁴ or 10⁸ apart, within a
 * factor of two: what mixing 元, 万元 and 亿元 looks like.
 *
 * @returns The factor as readers see it, `null` when there is no such gap.
 */
export function unitSlip(a: Decimal, b: Decimal): '10⁴' | '10⁸' | null {
  if (a.lte(0) || b.lte(0)) return null;
  const ratio = a.gt(b) ? a.div(b) : b.div(a);
  return (
    factors.find(({ factor }) => ratio.gte(factor.div(2)) && ratio.lte(factor.times(2)))?.name ??
    null
  );
}

/** The amount as it would be written had it been meant in another unit. */
export interface Rewritten {
  readonly figure: StatedFigure;
  /** The unit that the stated text was meant in. */
  readonly meant: Unit;
}

/**
 * The figure in the report's unit, taking its text for an amount in the unit that lies a slip away.
 *
 * @param other - What it should be of one size with.
 * @returns `null` when the two do not lie a slip apart, or no unit explains it.
 */
export function withoutSlip(
  figure: StatedFigure,
  { other, unit }: { readonly other: StatedFigure; readonly unit: Unit },
): Rewritten | null {
  const value = decimalOf(figure);
  const size = decimalOf(other);
  const slip = unitSlip(value, size);
  if (slip === null) return null;
  const power = (slip === '10⁴' ? 4 : 8) * (value.gt(size) ? -1 : 1);
  const factor = new Decimal(10).pow(power);
  const meant = Object.entries(scales).find(([, scale]) => scale.eq(scales[unit].times(factor)));
  const rewritten = stated(parseFigure(value.times(factor).toFixed()));
  return meant && rewritten ? { figure: rewritten, meant: meant[0] as Unit } : null;
}
