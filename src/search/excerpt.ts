import { occurrences, type Stretch } from './occurrences.ts';
import type { Phrase } from './query.ts';
import { symbolsOf } from './symbols.ts';

/** A piece of a readable excerpt; `mark` where a phrase stands. */
export interface ExcerptPiece {
  readonly text: string;
  readonly mark: boolean;
}

/** What is shown of a section, cut at the ends of sentences where that keeps it short. */
export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** The marked text as printed, for the address; empty where only the heading holds it. */
  readonly found: string;
}

const longest = 110;
const before = 40;
const sentenceEnd = /[。；！？]/u;

/** The first block that holds the most phrases, as an excerpt around the first of them. */
export function excerptOf(blocks: readonly string[], phrases: readonly Phrase[]): Excerpt {
  const judged = blocks.map((block) => {
    const symbols = symbolsOf(block);
    const places = phrases.map((phrase) => occurrences(symbols, phrase.symbols));
    return { block, places, held: places.filter(({ length }) => length > 0).length };
  });
  const best = judged.reduce<(typeof judged)[number] | null>(
    (most, one) => (most === null || one.held > most.held ? one : most),
    null,
  );
  if (!best) return { pieces: [], found: '' };
  const marks = separate(best.places.flat());
  const { start, end } = windowOf(best.block, best.places);
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const [first] = inside;
  return {
    pieces: piecesOf(best.block, { start, end }, inside),
    found: first ? best.block.slice(first.start, first.end) : '',
  };
}

/** Marks in order, those that overlap joined. */
function separate(marks: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else joined.push(mark);
  }
  return joined;
}

/** The stretch to show: the narrowest place of all phrases, widened to whole sentences if they fit. */
function windowOf(block: string, places: readonly (readonly Stretch[])[]): Stretch {
  const core = coreOf(places.filter(({ length }) => length > 0));
  if (block.length <= longest) return { start: 0, end: block.length };
  let start = core.start;
  while (start > 0 && core.start - start < before && !sentenceEnd.test(block[start - 1] ?? '')) {
    start -= 1;
  }
  if (start > 0 && !sentenceEnd.test(block[start - 1] ?? ''))
    start = clauseStart(block, start, core);
  const most = Math.max(core.end, start + longest);
  let end = Math.max(core.end, Math.min(block.length, most));
  const sentence = lastSentenceEnd(block.slice(core.end, end));
  if (end < block.length && sentence > 0) end = core.end + sentence;
  return { start, end };
}

/** Where a clause begins inside the part before the core, else where that part begins. */
function clauseStart(block: string, start: number, core: Stretch): number {
  const comma = block.slice(start, core.start).search(/[，、：,:]/u);
  return comma >= 0 ? start + comma + 1 : start;
}

function lastSentenceEnd(text: string): number {
  for (let index = text.length; index > 0; index -= 1) {
    if (sentenceEnd.test(text[index - 1] ?? '')) return index;
  }
  return 0;
}

/** The first place of the first phrase with the nearest place of each other one, if that stays short. */
function coreOf(places: readonly (readonly Stretch[])[]): Stretch {
  const [first = [], ...others] = places;
  let best: Stretch = first[0] ?? { start: 0, end: 0 };
  let most = -1;
  for (const place of first.slice(0, 50)) {
    let { start, end } = place;
    let held = 0;
    for (const other of others) {
      const near = other.find(
        (one) => Math.max(end, one.end) - Math.min(start, one.start) <= longest,
      );
      if (!near) continue;
      held += 1;
      start = Math.min(start, near.start);
      end = Math.max(end, near.end);
    }
    if (held > most) {
      most = held;
      best = { start, end };
    }
  }
  return best;
}

function piecesOf(
  block: string,
  { start, end }: Stretch,
  marks: readonly Stretch[],
): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const push = (text: string, mark: boolean) => {
    if (text !== '') pieces.push({ text, mark });
  };
  if (start > 0) push('……', false);
  let at = start;
  for (const mark of marks) {
    push(block.slice(at, mark.start), false);
    push(block.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  push(block.slice(at, end), false);
  if (end < block.length) push('……', false);
  return pieces;
}
