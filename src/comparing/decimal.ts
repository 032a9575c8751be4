/**
 * A decimal number that a browser computes with exactly: `digits` × 10^-`decimals`. Reports side by
 * side need subtraction and quotients only, which is no reason to load a library.
 */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/**
 * @param text - `4863.08`, `-61.22`; no separators, no exponent.
 * @param power - 4 for 万, 8 for 亿: the power of ten that the text is multiplied by.
 * @returns `null` when the text is no decimal number.
 */
export function decimalOf(text: string, power = 0): ExactDecimal | null {
  const groups = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/u.exec(text)?.groups;
  if (!groups) return null;
  const { sign = '', whole = '', fraction = '' } = groups;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const decimals = fraction.length - power;
  return decimals >= 0
    ? { digits, decimals }
    : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** `a` less `b`, to the finer place of the two. */
export function minus(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: widened(a, decimals) - widened(b, decimals), decimals };
}

/** The sum, to the finest place; 0 of nothing. */
export function sumOf(parts: readonly ExactDecimal[]): ExactDecimal {
  const decimals = Math.max(0, ...parts.map((part) => part.decimals));
  const digits = parts.reduce((sum, part) => sum + widened(part, decimals), 0n);
  return { digits, decimals };
}

/**
 * `part` ÷ the absolute value of `whole`, in percent, rounded half away from zero.
 *
 * @returns `null` when `whole` is zero: a share of nothing is undefined.
 */
export function percentOf(
  part: ExactDecimal,
  whole: ExactDecimal,
  decimals = 2,
): ExactDecimal | null {
  if (whole.digits === 0n) return null;
  const finest = Math.max(part.decimals, whole.decimals);
  const divisor = absolute(widened(whole, finest));
  const scaled = absolute(widened(part, finest)) * 10n ** BigInt(decimals + 2);
  const rounded = (2n * scaled + divisor) / (2n * divisor);
  return { digits: part.digits < 0n ? -rounded : rounded, decimals };
}

/** The number divided by a power of ten, exactly: 元 to 万元. */
export function shifted({ digits, decimals }: ExactDecimal, power: number): ExactDecimal {
  return { digits, decimals: decimals + power };
}

/** Below 0 when `a` is the smaller, above 0 when it is the larger, 0 when both are equal. */
export function compare(a: ExactDecimal, b: ExactDecimal): number {
  const { digits } = minus(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** Decimal text without exponent, with every place that the number is kept to. */
export function textOf({ digits, decimals }: ExactDecimal): string {
  const whole = absolute(digits)
    .toString()
    .padStart(decimals + 1, '0');
  const point = whole.length - decimals;
  const sign = digits < 0n ? '-' : '';
  return decimals === 0
    ? `${sign}${whole}`
    : `${sign}${whole.slice(0, point)}.${whole.slice(point)}`;
}

/** Without zeros at the end beyond `least` decimals: `12.340000` is `12.34`. */
export function trimmed({ digits, decimals }: ExactDecimal, least: number): ExactDecimal {
  return decimals > least && digits % 10n === 0n
    ? trimmed({ digits: digits / 10n, decimals: decimals - 1 }, least)
    : { digits, decimals };
}

function widened({ digits, decimals }: ExactDecimal, to: number): bigint {
  return digits * 10n ** BigInt(to - decimals);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
