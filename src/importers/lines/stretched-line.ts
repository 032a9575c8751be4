/**
 * A justified line that is stretched has gaps like spaces between its characters. A single gap in a
 * short line is a space: 第一部分 部门概况.
 */
export function withoutStretching(text: string): string {
  const gaps = text.match(spaceBetweenWide)?.length ?? 0;
  const isProse = text.length >= longLine && /[，。；]/u.test(text);
  return gaps >= manyGaps || isProse ? text.replaceAll(spaceBetweenWide, '') : text;
}

const spaceBetweenWide = /(?<=[^\s\p{Script=Latin}\d]) (?=[^\s\p{Script=Latin}\d])/gu;

/** Gaps between Chinese characters from which on a line is stretched. */
const manyGaps = 3;
/** Characters of a line with a comma or a full stop in it that is running text. */
const longLine = 20;
