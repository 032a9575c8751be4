/** Chinese numerals and magnitudes count as figures: 十一个, 3亿. */
const numerals = /[\p{N}〇零一二三四五六七八九十百千万亿两]/gu;

/** A figure as printed, with its sign, hedge, separators, percent sign and magnitude. */
const printedFigure =
  /(?:近|不足|不到|逾|超过|超|约)?[-−－+＋±]?\p{N}+(?:[.,:/．，：／]\p{N}+)*(?:余|多)?(?:万亿|万|亿|千|百)?(?:[%％‰]|元|分)?(?:余|多|以上|左右)?/gu;

/**
 * Whether a text holds the same figures as another, digit for digit and sign for sign.
 *
 * It sees more than a reader would call a change: a full-width digit for a half-width one, a
 * thousands separator dropped, 元 for 万元. Whoever rewrites official text unattended must leave all
 * of these to a person.
 */
export function sameFigures(before: string, after: string): boolean {
  const digits = (text: string) => text.normalize('NFKC').match(numerals)?.join('') ?? '';
  const printed = (text: string) => text.match(printedFigure)?.join(' ') ?? '';
  return digits(before) === digits(after) && printed(before) === printed(after);
}
