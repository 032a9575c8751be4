import { recordAt } from './hits.ts';
import type { Shard } from './shard.ts';
import { symbolsOf } from './symbols.ts';

/** A stretch of a report as printed, with its symbols. */
export interface StandingText {
  readonly text: string;
  readonly symbols: readonly string[];
}

/**
 * The text that stands at a position of a shard.
 *
 * @param length - In symbols.
 * @returns `null` when that runs over the end of a paragraph.
 */
export async function standingText(
  shard: Shard,
  position: number,
  length: number,
): Promise<StandingText | null> {
  const place = shard.records[recordAt(shard.records, position)];
  if (!place) return null;
  const [, trail, blocks] = await shard.text(place.record);
  let start = place.start;
  for (const block of [trail.at(-1) ?? '', ...blocks]) {
    const { symbols, starts, ends } = symbolsOf(block);
    const first = position - start;
    const last = first + length - 1;
    if (first < symbols.length) {
      if (first < 0 || last >= symbols.length) return null;
      return {
        text: block.slice(starts[first], ends[last]),
        symbols: symbols.slice(first, last + 1),
      };
    }
    start += symbols.length + 1;
  }
  return null;
}
