import { headingNumber } from '#prose/heading-number.ts';

/** What the first characters of a line say about whether a paragraph begins with it. */
export type LineStart = 'numbered' | 'enumerated' | 'plain';

const enumerated = /^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,]|[①-⑳])/u;

/** `numbered` for 一、（一）1.（1）第一部分; `enumerated` for 一是 and ①, which also stand inside sentences. */
export function lineStart(text: string): LineStart {
  if (isNumbered(text)) return 'numbered';
  return enumerated.test(text) ? 'enumerated' : 'plain';
}

function isNumbered(text: string): boolean {
  // `2.5` is a number, `100、` is part of an enumeration of numbers.
  if (/^\d+[.．]\d/u.test(text)) return false;
  const heading = headingNumber(text);
  return heading !== null && heading.number > 0 && heading.number < 50;
}
