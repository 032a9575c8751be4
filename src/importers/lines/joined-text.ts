import { isWide } from './character-width.ts';

/**
 * The text of lines that were cut only because the sheet ended. Whitespace aside nothing is added or
 * lost: Chinese and numbers join without a space, Latin words with one.
 */
export function joinedText(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    joined += needsSpace(joined, text) ? ` ${text}` : text;
  }
  return withoutTypesettingSpaces(joined);
}

function needsSpace(before: string, after: string): boolean {
  // `4863.` and `08`, `95.` and `10%` are halves of numbers; `self-` and `evaluation` of a word.
  return /\p{Script=Latin}[.,;:!?)]?$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
}

const spaceAfterWide = /(?<=(.)) (?=[\p{Script=Latin}\d])/gu;
const spaceBeforeWide = /(?<=[\p{Script=Latin}\d%‰℃]) (?=(.))/gu;

/** Drops the single space that typesetting puts between Chinese and digits: `2021 年`. */
function withoutTypesettingSpaces(text: string): string {
  const dropped = (space: string, neighbour: string) => (isWide(neighbour) ? '' : space);
  return text.replace(spaceAfterWide, dropped).replace(spaceBeforeWide, dropped);
}
