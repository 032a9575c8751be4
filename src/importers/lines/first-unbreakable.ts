import { isWide, printedWidth } from './character-width.ts';

/** Ems of the beginning of a line that can't be parted: a number, a word, a character with its comma. */
export function firstUnbreakable(text: string): number {
  const start =
    /^[\p{Script=Latin}\d.,%]+/u.exec(text)?.[0] ?? /^[“‘《（(〈「]*./u.exec(text)?.[0] ?? '';
  const rest = text.slice(start.length);
  const closing = /^[，。、；：！？）》”’〉」%,;:!?)]*/u.exec(rest)?.[0] ?? '';
  return printedWidth(start) + (isWide(closing) ? printedWidth(closing) : 0);
}
