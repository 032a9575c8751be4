/** Neighbouring groups of digits that together may be one number. */
export interface DigitGroups {
  /** All digits, `X` at the end included. */
  readonly digits: string;
  readonly groups: readonly string[];
  /** What stands between the groups. */
  readonly gaps: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What people put between the groups of a number: a space, a hyphen, a dot. */
export const tightGap = /^[\s\-‐-―－—−_·•.・]{1,3}$/u;
/** The same, or a few words that do not end a sentence. */
export const looseGap = /^[^\d。；;！？!?\n|]{1,5}$/u;

const group = /\d+(?:[Xx](?![A-Za-z]))?/gu;

/**
 * Every run of neighbouring groups with so many digits in all, the longest first from each start. None
 * begins or ends within a longer code or a decimal number.
 */
export function* digitGroups(
  text: string,
  { least, most, gap }: { readonly least: number; readonly most: number; readonly gap: RegExp },
): Generator<DigitGroups> {
  const all = [...text.matchAll(group)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  for (const [first, { start }] of all.entries()) {
    if (!beginsFreely(text, start)) continue;
    const found: DigitGroups[] = [];
    let digits = '';
    const gaps: string[] = [];
    for (let last = first; last < all.length; last += 1) {
      const one = all[last];
      if (!one) break;
      if (last > first) {
        const between = text.slice(all[last - 1]?.end, one.start);
        if (!gap.test(between)) break;
        gaps.push(between);
      }
      digits += one.digits;
      if (digits.length > most) break;
      if (digits.length < least || !endsFreely(text, one.end)) continue;
      const groups = all.slice(first, last + 1).map((part) => part.digits);
      found.push({ digits, groups, gaps: [...gaps], start, end: one.end });
    }
    yield* found.reverse();
  }
}

const labelInLetters = /(?:tel|phone|mobile|mob|cell|wx|vx|wechat|qq|id)$/iu;

function beginsFreely(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\d[.,，/]$|\*$/u.test(before)) return false;
  return !/[A-Za-z]$/u.test(before) || labelInLetters.test(before);
}

function endsFreely(text: string, end: number): boolean {
  return !/^(?:[A-Za-z*]|[.．]\d|,\d{3}(?!\d))/u.test(text.slice(end, end + 5));
}
