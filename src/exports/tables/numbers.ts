import { decimalOf, parseFigure, type StatedFigure, stated } from '#core/figure.ts';
import type { Unit } from '#core/report-schema.ts';
import { decimalText } from '#core/sum.ts';
import { inUnit, yuanOf } from '#core/unit.ts';

/**
 * The number that a text states flatly, as decimal text.
 *
 * @returns `null` for what is undisclosed, 不适用, in words or hedged (近, 逾, 约): none of them is one
 *   number.
 */
export function numberOf(text: string | null): string | null {
  // Most figures are their own shortest decimal text.
  if (text !== null && /^-?(?:0|[1-9]\d*)\.\d*[1-9]$|^-?[1-9]\d*$/u.test(text)) return text;
  const figure = flat(text);
  return figure && decimalText(decimalOf(figure));
}

/** The exact amount in 万元 of an amount in another unit; `null` as for `numberOf`. */
export function wanYuanOf(text: string | null, unit: Unit): string | null {
  const figure = flat(text);
  return figure && !figure.percent ? decimalText(inUnit(yuanOf(figure, unit), '万元')) : null;
}

function flat(text: string | null): StatedFigure | null {
  const figure = text === null ? null : stated(parseFigure(text));
  return figure?.hedge === null ? figure : null;
}
