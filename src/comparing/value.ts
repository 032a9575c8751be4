import { percentSign } from '#core/format.ts';
import type { ReportDocument } from '#core/report-document.ts';

import { decimalOf, type ExactDecimal, percentOf, shifted, textOf } from './decimal.ts';

type Unit = ReportDocument['unit'];

/** What one report has to say in one row. */
export interface Value {
  /** As shown, unit included. */
  readonly text: string;
  /** In 万元, %, 分 or a count; `null` when there is nothing to subtract. */
  readonly number: ExactDecimal | null;
  /** Why a figure has no number; `null` when it has one, or when the text says it all. */
  readonly note: string | null;
  readonly disclosed: boolean;
  /** What a computed value was computed from, `9.70 ÷ 10`. */
  readonly working?: string;
}

export const undisclosed: Value = { text: '未公开', number: null, note: null, disclosed: false };

const powers: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 };

/** The number that a text states flatly: `98.89%`, `1.2万`; `null` for 近2000, 不适用 and silence. */
export function flat(text: string | null | undefined): ExactDecimal | null {
  if (!text) return null;
  const [, digits = '', magnitude = ''] = /^(-?[\d.]+)(万亿|万|亿)?%?$/u.exec(text) ?? [];
  return decimalOf(digits, powers[magnitude]);
}

/** An amount as stated, with its number in 万元. */
export function amountValue(text: string | null, unit: Unit): Value {
  return stated(
    text,
    (shown) => `${shown}${unit}`,
    (number) => inWanYuan(number, unit),
  );
}

/** An amount in its report's unit as 万元. */
function inWanYuan(number: ExactDecimal, unit: Unit): ExactDecimal {
  switch (unit) {
    case '万元':
      return number;
    case '元':
      return shifted(number, 4);
    case '亿元':
      return { digits: number.digits * 10_000n, decimals: number.decimals };
    default:
      return unit satisfies never;
  }
}

/** A rate as stated, with its percent sign. */
export function rateValue(text: string | null): Value {
  return stated(text, percentSign, (number) => number);
}

/** Points as stated. */
export function marksValue(text: string | null): Value {
  return stated(
    text,
    (shown) => `${shown}分`,
    (number) => number,
  );
}

export function countValue(count: number, counter: string): Value {
  return {
    text: `${count}${counter}`,
    number: { digits: BigInt(count), decimals: 0 },
    note: null,
    disclosed: true,
  };
}

/** A share that this site computes, to two decimals; undisclosed when a figure is missing or zero. */
export function shareValue(part: ExactDecimal | null, whole: ExactDecimal | null): Value {
  const number = part && whole && percentOf(part, whole);
  return number
    ? { text: `${textOf(number)}%`, number, note: null, disclosed: true }
    : { ...undisclosed, text: '不能计算' };
}

function stated(
  text: string | null,
  shown: (text: string) => string,
  measured: (number: ExactDecimal) => ExactDecimal,
): Value {
  if (text === null) return undisclosed;
  if (text === '不适用') return { text, number: null, note: null, disclosed: true };
  const number = flat(text);
  return number
    ? { text: shown(text), number: measured(number), note: null, disclosed: true }
    : { text: shown(text), number: null, note: '约数，不作差', disclosed: true };
}
