import { onlyPair, type PairRange, pairsFrom, pairWithDecimals } from './pair.ts';
import type { Shard } from './shard.ts';
import { isNumber, isOpenEnded } from './symbols.ts';

/** Bytes that a single character may cost in one shard before it is too common to be asked for. */
const mostForOneCharacter = 60_000;

/** A pair to look up with its offset in the phrase. */
interface Step {
  readonly offset: number;
  readonly range: PairRange;
}

/**
 * Where a phrase stands in a shard: the position of its first symbol at each place, ascending. Exact:
 * the pairs looked up cover every symbol of the phrase.
 *
 * @param thrifty - Looks one pair up before the others: a shard that has none of it then costs a
 *   fraction, one that has some answers a round trip later.
 * @returns `null` for a single character that stands nearly everywhere.
 */
export async function findPhrase(
  shard: Shard,
  phrase: readonly string[],
  thrifty = false,
): Promise<Uint32Array | null> {
  const [only] = phrase;
  if (only === undefined) return new Uint32Array();
  if (phrase.length === 1) {
    const range = pairsFrom(only, isOpenEnded(only));
    if (!isNumber(only) && shard.cost(range) > mostForOneCharacter) return null;
    return await shard.positions(range);
  }
  const steps = rememberedCover(shard, phrase);
  if (thrifty && steps.length > 1) {
    const [first] = [...steps].sort((a, b) => shard.cost(a.range) - shard.cost(b.range));
    if (first && (await shard.positions(first.range)).length === 0) return new Uint32Array();
  }
  const found = await Promise.all(steps.map(({ range }) => shard.positions(range)));
  const lists = steps
    .map(({ offset }, index) => ({ offset, positions: found[index] ?? new Uint32Array() }))
    .sort((a, b) => a.positions.length - b.positions.length);
  return intersection(lists);
}

type Cover = readonly Step[];

/** By the files of a volume, then by phrase. */
const covers = new WeakMap<object, WeakMap<object, Cover>>();

/** The shards of a volume lie in the same files: what is cheapest in one is cheapest in all. */
function rememberedCover(shard: Shard, phrase: readonly string[]): Cover {
  const { files } = shard.catalogue;
  const ofVolume = covers.get(files) ?? new WeakMap<object, Cover>();
  covers.set(files, ofVolume);
  const cover = ofVolume.get(phrase) ?? cheapestCover(shard, phrase);
  ofVolume.set(phrase, cover);
  return cover;
}

/** The pairs that cover every symbol for the fewest bytes still to be loaded. */
function cheapestCover(shard: Shard, phrase: readonly string[]): Cover {
  const pairs = phrase.slice(1).map((second, offset): Step & { readonly cost: number } => {
    const first = phrase[offset] ?? '';
    const last = offset === phrase.length - 2;
    const open = last && isOpenEnded(second);
    const range = open ? pairWithDecimals(first, second) : onlyPair(first, second);
    // Every lookup costs a little even where its file is loaded already.
    return { offset, range, cost: shard.cost(range) + 100 };
  });
  // best[n]: the cheapest cover of the first n symbols, and whether its last pair overlaps.
  const best: { readonly cost: number; readonly steps: Cover }[] = [
    { cost: 0, steps: [] },
    { cost: Number.POSITIVE_INFINITY, steps: [] },
  ];
  for (const pair of pairs) {
    const apart = best[pair.offset];
    const overlapping = best[pair.offset + 1];
    const before = !overlapping || (apart && apart.cost <= overlapping.cost) ? apart : overlapping;
    best.push({
      cost: (before?.cost ?? 0) + pair.cost,
      steps: [...(before?.steps ?? []), pair],
    });
  }
  return best.at(-1)?.steps ?? [];
}

/** Starts of the phrase that every list agrees on; the shortest list comes first. */
export function intersection(
  lists: readonly { readonly offset: number; readonly positions: Uint32Array }[],
): Uint32Array {
  const [shortest, ...others] = lists;
  if (!shortest) return new Uint32Array();
  let starts = shortest.positions.map((position) => position - shortest.offset);
  for (const { offset, positions } of others) starts = held(starts, positions, offset);
  return starts;
}

/** The starts with one of the positions so far behind them. */
function held(
  starts: Uint32Array,
  positions: Uint32Array,
  offset: number,
): Uint32Array<ArrayBuffer> {
  const kept = new Uint32Array(starts.length);
  let count = 0;
  let cursor = 0;
  for (const start of starts) {
    const wanted = start + offset;
    cursor = seek(positions, wanted, cursor);
    if (positions[cursor] === wanted) kept[count++] = start;
  }
  return kept.slice(0, count);
}

/** The first index from `from` on whose position is not below the wanted one; steps double. */
function seek(positions: Uint32Array, wanted: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < positions.length && (positions[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(positions.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
