/**
 * Text of figures for readers. Digits are never changed: `92.10` keeps its zero, and amounts are
 * not regrouped.
 */

/** A rate with its percent sign, whether or not the report printed one. */
export function percentSign(text: string): string {
  return /[%％]$/u.test(text) ? text : `${text}%`;
}

/** `2022-08-26` as 2022年8月26日. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A phrase closed as a sentence, unless it is one already. */
export function sentence(text: string): string {
  return /[。！？]$/u.test(text) ? text : `${text}。`;
}

/**
 * What each text of a column lacks behind its digits, so that decimal points stand below one another:
 * for `14.27`, `20` and `3.5` nothing, `.00` and `0`. It is shown as empty room, never as digits.
 *
 * @param texts - As stated; words and `null` get no room.
 */
export function pointRoom(texts: readonly (string | null)[]): readonly string[] {
  const fractions = texts.map((text) => /^-?\d+(?<fraction>\.\d+)?$/u.exec(text ?? ''));
  const longest = Math.max(
    0,
    ...fractions.map((match) => match?.groups?.['fraction']?.length ?? 0),
  );
  return fractions.map((match) => {
    if (!match) return '';
    const length = match.groups?.['fraction']?.length ?? 0;
    return `.${'0'.repeat(Math.max(0, longest - 1))}`.slice(length, longest);
  });
}

/**
 * The phrases of a report's title, between which a line may break: the department, the year, what the
 * report is, and what stands in brackets. Joined they are the title.
 */
export function titlePhrases(title: string): readonly string[] {
  return title.split(/(?<=年度?)(?=[^度])|(?=\d{4}年)|(?<!^)(?=（)/u);
}
