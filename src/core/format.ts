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
 * The phrases of a report's title, between which a line may break: the department, the year, what the
 * report is, and what stands in brackets. Joined they are the title.
 */
export function titlePhrases(title: string): readonly string[] {
  return title.split(/(?<=年度?)(?=[^度])|(?=\d{4}年)|(?<!^)(?=（)/u);
}
