import { Decimal } from 'decimal.js';
import { apart, type Comparison, undecided } from './comparison.ts';
import { type Figure, type StatedFigure, stated } from './figure.ts';
import { compareSum } from './sum.ts';

/** A part of a whole, by its Chinese name. */
export interface Part {
  readonly name: string;
  readonly figure: Figure | null;
}

/** A stated whole, by its Chinese name. */
export interface Whole {
  readonly name: string;
  readonly figure: StatedFigure;
}

/**
 * Holds a whole against parts that cannot be negative, some of which may be undisclosed.
 *
 * 不适用 adds nothing. With an undisclosed part the sum proves only that the whole is too small;
 * a sum that falls short stays open. Hedged figures leave everything open.
 *
 * @param unit - Of all figures, `万元`.
 * @param compare - How much rounding is allowed: `compareSum` for amounts, `compareMarks` for counts.
 * @returns `null` when no part is stated.
 */
export function compareParts(
  parts: readonly Part[],
  whole: Whole,
  unit: string,
  compare: typeof compareSum = compareSum,
): Comparison | null {
  const known = parts.map(({ figure }) => stated(figure)).filter((figure) => figure !== null);
  if (known.length === 0) return null;
  const { agrees, sum, difference, working } = compare(known, whole.figure);
  const total = `${whole.name}为${whole.figure.text}${unit}`;
  const missing = parts.filter(({ figure }) => figure === null).map(({ name }) => name);
  const gap = new Decimal(difference);
  if ([...known, whole.figure].some(({ hedge }) => hedge !== null)) {
    return { verdict: 'open', working: `${total}，其中有约数，无法判断`, message: '' };
  }
  if (agrees) return { verdict: 'agrees', working: `${working}，${total}`, message: '' };
  if (missing.length > 0 && gap.gt(0)) {
    const reason = `${working}，${total}，${missing.join('、')}没有公开，无法判断`;
    return { verdict: 'open', working: reason, message: '' };
  }
  const names = parts.filter(({ figure }) => stated(figure)).map(({ name }) => name);
  return {
    verdict: 'disagrees',
    working,
    stated: whole.figure.text,
    expected: missing.length > 0 ? `≥ ${sum}` : sum,
    difference,
    message: `${total}；${names.join('、')}之和为${sum}${unit}（${working}），相差${apart(gap)}${unit}，${undecided}`,
  };
}

/**
 * Holds one part against its whole: the part may not be larger than rounding allows.
 *
 * @param closing - What the message ends with: that no one can tell which figure is off, or what
 *   to do when both are right.
 * @returns `null` when either is not stated, hedged or negative.
 */
export function comparePart(
  part: Part,
  whole: Part,
  { unit, closing = `，${undecided}` }: { readonly unit: string; readonly closing?: string },
): Comparison | null {
  const small = stated(part.figure);
  const large = stated(whole.figure);
  if (!small || !large || small.hedge || large.hedge || large.digits.startsWith('-')) return null;
  const { agrees, difference } = compareSum([small], large);
  if (agrees || !difference.startsWith('-')) {
    const working = `${part.name}${small.text} ≤ ${whole.name}${large.text}`;
    return { verdict: 'agrees', working, message: '' };
  }
  const over = new Decimal(difference).abs();
  return {
    verdict: 'disagrees',
    working: '',
    stated: small.text,
    expected: `≤ ${large.text}`,
    difference: apart(over),
    message: `${part.name}为${small.text}${unit}，高于${whole.name}${large.text}${unit}，多出${apart(over)}${unit}${closing}`,
  };
}
