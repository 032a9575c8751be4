/** A cell's text on one line: breaks and gaps between Chinese characters are layout, not words. */
export function cellWords(text: string): string {
  return text
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .replaceAll(/ (?=[^\p{L}\p{N}]|\p{Script=Han})|(?<=[^\p{L}\p{N}]|\p{Script=Han}) /gu, '')
    .trim();
}

/** A label as words are matched: without white space, in half-width forms, 年 度： is 年度. */
export function cellLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff“”"*]+/gu, '')
    .replaceAll(/[〔[【]/gu, '(')
    .replaceAll(/[〕\]】]/gu, ')')
    .replace(/[:;,、。]+$/u, '');
}

const numbering =
  /^(?:其中:?|\(?(?:[一二三四五六七八九十]+|\d{1,2})\)?[、.:](?!\d)|\([一二三四五六七八九十\d]{1,3}\)|[①-⑳]|[-—·●○•]+)+/u;

/** A label without its numbering: 1、公务接待, 其中：财政拨款. */
export function bareLabel(text: string): string {
  return cellLabel(text).replace(numbering, '');
}

const nameNumbering =
  /^(?:(?:\d{1,2}[、．:：]|\d{1,2}\.(?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*|指标\s*\d{1,2}\s*[:：.、]?\s*)(?=[^\s:：.、])/u;

/** The name in a cell, numbering and 指标1： taken off; empty where only a blank form is left. */
export function cellName(text: string): string {
  const name = cellWords(text)
    .replace(nameNumbering, '')
    .replace(/[（(]续[)）]$/u, '');
  return /^(?:指标\d{0,2}[:：]?|[….·—\-/]+)?$/u.test(name) ? '' : name;
}
