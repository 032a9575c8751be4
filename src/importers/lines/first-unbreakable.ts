import { isWide, printedWidth } from './character-width.ts';

/** Ems of the beginning of a line that can't be parted: a number, a word, a character with its comma. */
export function firstUnbreakable(text: string): number {
  const start =
    /^[\p{Script=Latin}\d.,%]+/u.exec(text)?.[0] ?? /^[“‘《（(〈「]*./u.exec(text)?.[0] ?? '';
  // 为“优”。 is one: a quotation mark is parted from no character beside it.
  const quoted = /^[“‘][^“”‘’]{1,3}[”’]/u.exec(text.slice(start.length))?.[0] ?? '';
  const head = start + quoted;
  const rest = text.slice(head.length);
  const closing = /^[，。、；：！？）》”’〉」%,;:!?)]*/u.exec(rest)?.[0] ?? '';
  return printedWidth(head) + (isWide(closing) ? printedWidth(closing) : 0);
}
