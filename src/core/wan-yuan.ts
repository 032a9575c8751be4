import { parseFigure, stated } from './figure.ts';
import type { Unit } from './report-schema.ts';
import { decimalText } from './sum.ts';
import { inUnit, yuanOf } from './unit.ts';

/**
 * An amount exactly in 万元, as decimal text, so that amounts of different units can be ordered and
 * added. `28600000.00` in 元 is `2860`.
 *
 * @returns `null` when the text states no figure.
 */
export function wanYuan(text: string | null, unit: Unit): string | null {
  const figure = stated(parseFigure(text ?? ''));
  return figure && decimalText(inUnit(yuanOf(figure, unit), '万元'));
}

/** Orders decimal texts from large to small; `null` comes last. */
export function byAmountDown(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(b) - Number(a);
}
