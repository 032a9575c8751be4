import { isOpenEnded, type Symbols } from './symbols.ts';

/** A stretch of a source text, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a phrase stands in a text, first to last, without overlaps: the same question that the index
 * answers, asked of the text itself.
 */
export function occurrences(
  { symbols, starts, ends }: Symbols,
  phrase: readonly string[],
): Stretch[] {
  const found: Stretch[] = [];
  if (phrase.length === 0) return found;
  for (let at = 0; at + phrase.length <= symbols.length; at += 1) {
    if (!standsAt(symbols, at, phrase)) continue;
    found.push({ start: starts[at] ?? 0, end: ends[at + phrase.length - 1] ?? 0 });
    at += phrase.length - 1;
  }
  return found;
}

function standsAt(symbols: readonly string[], at: number, phrase: readonly string[]): boolean {
  const last = phrase.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const wanted = phrase[index] ?? '';
    const there = symbols[at + index] ?? '';
    if (there === wanted) continue;
    // A whole number at the end is found as the whole part of a decimal as well.
    if (index !== last || !isOpenEnded(wanted) || !there.startsWith(`${wanted}.`)) return false;
  }
  return true;
}
