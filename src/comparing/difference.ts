import { type ExactDecimal, minus, percentOf, textOf, trimmed } from './decimal.ts';
import type { Value } from './value.ts';

/** What a row measures; it says how a difference is written. */
export type Measure = 'amount' | 'rate' | 'marks' | 'count';

/** How a value stands against the base's. */
export interface Difference {
  /** `+293.07万元 +1.54%`, `相同`, or why there is none. */
  readonly text: string;
  /** Whether it is a difference at all. */
  readonly told: boolean;
}

/**
 * The difference of a value from the base's, exact to the last stated place.
 *
 * @returns `null` when the value itself says that there is none: 未公开 and 不适用 differ from nothing.
 */
export function differenceOf(value: Value, base: Value, measure: Measure): Difference | null {
  if (value.note !== null) return { text: value.note, told: false };
  if (!value.number) return null;
  if (!base.number) {
    const reason = base.note === null ? `基准${base.text}` : '基准为约数';
    return { text: `${reason}，不作差`, told: false };
  }
  const apart = minus(value.number, base.number);
  if (apart.digits === 0n) return { text: '相同', told: true };
  return { text: written(apart, base.number, measure), told: true };
}

function written(apart: ExactDecimal, base: ExactDecimal, measure: Measure): string {
  switch (measure) {
    case 'amount': {
      const share = percentOf(apart, base);
      const amount = `${signed(trimmed(apart, 2))}万元`;
      return share ? `${amount} ${signed(share)}%` : amount;
    }
    case 'rate':
      return `${signed(apart)}个百分点`;
    case 'marks':
      return `${signed(apart)}分`;
    case 'count':
      return signed(apart);
    default:
      return measure satisfies never;
  }
}

/** With its sign in front, as long as it is not zero after rounding. */
function signed(number: ExactDecimal): string {
  const text = textOf(number);
  if (number.digits === 0n) return text;
  return number.digits > 0n ? `+${text}` : text.replace('-', '−');
}
