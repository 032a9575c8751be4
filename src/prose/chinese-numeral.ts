const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The whole number that Chinese numerals write, `null` when the text is none.
 *
 * @param text - For example `十一`, `二十`, `一百零五`, `三万二千`.
 */
export function chineseNumeral(text: string): number | null {
  const [high, low, ...rest] = text.split('万');
  if (rest.length > 0 || high === undefined) return null;
  if (low === undefined) return belowTenThousand(high);
  const tenThousands = belowTenThousand(high);
  const remainder = low === '' ? 0 : belowTenThousand(low);
  return tenThousands === null || remainder === null ? null : tenThousands * 10_000 + remainder;
}

function belowTenThousand(text: string): number | null {
  let total = 0;
  let pending: number | null = null;
  let lastUnit = 10_000;
  for (const character of text) {
    const digit = digits[character];
    const unit = units[character];
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (unit !== undefined && unit < lastUnit) {
      total += (pending ?? 1) * unit;
      pending = null;
      lastUnit = unit;
    } else {
      return null;
    }
  }
  return text === '' ? null : total + (pending ?? 0);
}
