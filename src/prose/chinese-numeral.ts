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
 * The whole number that Chinese numerals write, `null` when the text is none or leaves its last place
 * unsaid: 一百二 is 120 to a speaker and 102 to a reader.
 *
 * @param text - For example `十一`, `二十`, `一百零五`, `三万二千`, `一亿二千万`.
 */
export function chineseNumeral(text: string): number | null {
  return counted(text, text.includes('万') || text.includes('亿') ? scales : []);
}

type Scale = readonly [name: string, value: number];

const scales: readonly Scale[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];

function counted(text: string, [scale, ...smaller]: readonly Scale[]): number | null {
  if (!scale) return belowTenThousand(text);
  const [name, value] = scale;
  const [high, low, ...rest] = text.split(name);
  if (rest.length > 0 || high === undefined) return null;
  if (low === undefined) return counted(high, smaller);
  const many = counted(high, smaller);
  const remainder =
    low === '' ? 0 : /^[一二两三四五六七八九]$/u.test(low) ? null : counted(low, smaller);
  return many === null || remainder === null ? null : many * value + remainder;
}

function belowTenThousand(text: string): number | null {
  let total = 0;
  let pending: number | null = null;
  let lastUnit = 10_000;
  let sinceZero = false;
  for (const character of text) {
    const digit = digits[character];
    const unit = units[character];
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      sinceZero = digit === 0 || pending === 0;
      pending = digit;
    } else if (unit !== undefined && unit < lastUnit) {
      total += (pending ?? 1) * unit;
      pending = null;
      lastUnit = unit;
    } else {
      return null;
    }
  }
  const unsaid = pending !== null && !sinceZero && lastUnit >= 100 && lastUnit < 10_000;
  return text === '' || unsaid ? null : total + (pending ?? 0);
}
