import type { FigureValue } from './figure-value.ts';
import { type FigureHit, findFigures } from './find-figures.ts';
import { findPhrase } from './find-phrase.ts';
import type { Phrase } from './query.ts';
import type { RecordPlace, Shard } from './shard.ts';

/** What a query found in one record. */
export interface RecordHits {
  readonly place: RecordPlace;
  /** How often each phrase stands in it, in the order of the query. */
  readonly counts: readonly number[];
  /** Whether a phrase stands in the heading. */
  readonly inHeading: boolean;
  /** Symbols from the first to the last of the closest places of all phrases; `null` if one is missing. */
  readonly span: number | null;
}

/**
 * What a query found in one report: every phrase stands in one of the records at least, every value is
 * one of the figures.
 */
export interface ReportHits {
  readonly shard: Shard;
  /** Index into the shard's catalogue. */
  readonly report: number;
  /** In the order of the page. */
  readonly records: readonly RecordHits[];
  /** The figures that are values asked for, in the order of the page. */
  readonly figures: readonly FigureHit[];
}

/** What a query found in one shard. */
export interface ShardHits {
  readonly reports: readonly ReportHits[];
  /** Phrases of one character that stand nearly everywhere and were left out. */
  readonly tooCommon: readonly string[];
}

/**
 * The reports of a shard in which every phrase stands and that have every value.
 *
 * @param thrifty - Whether few bytes matter more than a round trip: for all but the newest shard.
 */
export async function hitsIn(
  shard: Shard,
  phrases: readonly Phrase[],
  values: readonly FigureValue[] = [],
  thrifty = false,
): Promise<ShardHits> {
  const [found, figures] = await Promise.all([
    Promise.all(phrases.map(({ symbols }) => findPhrase(shard, symbols, thrifty))),
    values.length > 0 ? findFigures(shard, values) : null,
  ]);
  const tooCommon = phrases.filter((_, index) => found[index] === null).map(({ text }) => text);
  const known = found.flatMap((positions, phrase) => (positions ? [{ phrase, positions }] : []));
  if (known.length === 0) {
    const alone = [...(figures ?? [])].map(
      ([report, own]): ReportHits => ({ shard, report, records: [], figures: own }),
    );
    return { reports: alone, tooCommon };
  }
  const [only] = known;
  const places =
    only && known.length === 1
      ? placesOfOne(shard, only, phrases.length)
      : placesOf(shard, known, phrases.length);
  const reports: ReportHits[] = [];
  for (let from = 0, to = 0; from < places.length; from = to) {
    const report = places[from]?.place.report ?? 0;
    while (places[to]?.place.report === report) to += 1;
    const records = places.slice(from, to);
    const own = figures ? figures.get(report) : [];
    // Every record was found by one phrase at least.
    if (own && (known.length === 1 || isComplete(records, known)))
      reports.push({ shard, report, records, figures: own });
  }
  return { reports, tooCommon };
}

interface Found {
  readonly phrase: number;
  readonly positions: Uint32Array;
}

function isComplete(records: readonly RecordHits[], known: readonly Found[]): boolean {
  return known.every(({ phrase }) => records.some(({ counts }) => (counts[phrase] ?? 0) > 0));
}

/** Walks one phrase's positions and the records side by side, as most questions ask for. */
function placesOfOne(
  { records }: Shard,
  { phrase, positions }: Found,
  phrases: number,
): readonly RecordHits[] {
  const places: RecordHits[] = [];
  /** The same for all records in which the phrase stands so often. */
  const counted: (readonly number[])[] = [];
  let record = 0;
  for (let from = 0, to = 0; from < positions.length; from = to) {
    const position = positions[from] ?? 0;
    record = recordAt(records, position, record);
    const place = records[record];
    if (!place) break;
    while (to < positions.length && (positions[to] ?? 0) < place.end) to += 1;
    const count = to - from;
    const counts = counted[count] ?? new Array<number>(phrases).fill(0).with(phrase, count);
    counted[count] = counts;
    places.push({ place, counts, inHeading: position < place.bodyStart, span: 0 });
  }
  return places;
}

/** Walks all phrases' positions and the records side by side. */
function placesOf(
  { records }: Shard,
  found: readonly Found[],
  phrases: number,
): readonly RecordHits[] {
  const cursors = found.map(() => 0);
  const places: RecordHits[] = [];
  for (let record = 0; ; record += 1) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [list, { positions }] of found.entries()) {
      nearest = Math.min(nearest, positions[cursors[list] ?? 0] ?? nearest);
    }
    if (nearest === Number.POSITIVE_INFINITY) return places;
    record = recordAt(records, nearest, record);
    const place = records[record];
    if (!place) return places;
    places.push(recordHits(place, found, cursors, phrases));
  }
}

/** Takes from every list what lies in a record, and moves its cursor behind it. */
function recordHits(
  place: RecordPlace,
  found: readonly Found[],
  cursors: number[],
  phrases: number,
): RecordHits {
  const counts = new Array<number>(phrases).fill(0);
  const within: Uint32Array[] = [];
  let inHeading = false;
  for (const [list, { phrase, positions }] of found.entries()) {
    const from = cursors[list] ?? 0;
    let to = from;
    while ((positions[to] ?? Number.POSITIVE_INFINITY) < place.end) to += 1;
    if (to > from && (positions[from] ?? 0) < place.bodyStart) inHeading = true;
    counts[phrase] = to - from;
    cursors[list] = to;
    within.push(positions.subarray(from, to));
  }
  return { place, counts, inHeading, span: closest(within) };
}

/** Index of the record that a position lies in, at or behind `from`; steps double. */
export function recordAt(records: readonly RecordPlace[], position: number, from = 0): number {
  let low = from;
  let step = 1;
  while ((records[low + step - 1]?.end ?? Number.POSITIVE_INFINITY) <= position) {
    low += step;
    step *= 2;
  }
  let high = Math.min(records.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The narrowest stretch that holds a position of every list; `null` if one has none. */
function closest(lists: readonly Uint32Array[]): number | null {
  if (lists.some(({ length }) => length === 0)) return null;
  const cursors = lists.map(() => 0);
  let best = Number.POSITIVE_INFINITY;
  for (;;) {
    let [first, last, behind] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const [list, positions] of lists.entries()) {
      const position = positions[cursors[list] ?? 0];
      if (position === undefined) return best;
      if (position < first) [first, behind] = [position, list];
      last = Math.max(last, position);
    }
    best = Math.min(best, last - first);
    cursors[behind] = (cursors[behind] ?? 0) + 1;
  }
}
