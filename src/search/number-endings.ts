import type { PairRange } from './pair.ts';
import type { Posting, PostingWriter } from './postings.ts';
import { isNumber } from './symbols.ts';

/** Comes after every character that a text may hold, so that endings lie behind all pairs. */
const mark = '\uffff';

const nowhere = new Uint32Array();

/**
 * The numbers of a shard as an index from their last digit to their first, filed behind the pairs:
 * what begins with digits cut from a longer number is completed from it.
 */
export function writeNumberEndings(symbols: readonly string[], writer: PostingWriter): void {
  const endings = symbols.filter(isNumber).map(reversed);
  for (const ending of endings.sort()) writer.add(`${mark}${ending}`, nowhere);
}

/** The numbers that end with these digits. */
export function numbersEndingWith(digits: string): PairRange {
  const ending = `${mark}${reversed(digits)}`;
  return { from: ending, to: `${ending}:` };
}

/** The number that was filed by its ending. */
export function numberOfEnding({ pair }: Pick<Posting, 'pair'>): string {
  return reversed(pair.slice(mark.length));
}

function reversed(digits: string): string {
  return [...digits].reverse().join('');
}
