/**
 * A decimal number kept as digits, so that no comparison at a bound meets a rounding error: the digits
 * before the point without leading zeros, those behind it without trailing ones.
 */
export interface ExactDecimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * A decimal text times a power of ten.
 *
 * @param digits - `4863.08`, `-61.22`; no separators.
 * @param power - 4 for 万, 8 for 亿; never negative.
 */
export function exactDecimal(digits: string, power = 0): ExactDecimal {
  const [before = '', after = ''] = digits.replace('-', '').split('.');
  const shifted = after.padEnd(power, '0');
  const whole = `${before}${shifted.slice(0, power)}`.replace(/^0+/u, '');
  const fraction = shifted.slice(power).replace(/0+$/u, '');
  return { negative: digits.startsWith('-') && whole + fraction !== '', whole, fraction };
}

/** Below 0 when `a` is the smaller, above 0 when it is the larger, 0 when both are equal. */
export function compareExactly(a: ExactDecimal, b: ExactDecimal): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const order =
    a.whole.length - b.whole.length ||
    inCodeUnits(a.whole, b.whole) ||
    inCodeUnits(a.fraction, b.fraction);
  return a.negative ? -order : order;
}

function inCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
