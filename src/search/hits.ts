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
  const byReport = Map.groupBy(placesOf(shard, known, phrases.length), ({ place }) => place.report);
  const reports = [...byReport].flatMap(([report, records]): ReportHits[] => {
    const complete = known.every(({ phrase }) =>
      records.some(({ counts }) => (counts[phrase] ?? 0) > 0),
    );
    const own = figures ? figures.get(report) : [];
    return complete && own ? [{ shard, report, records, figures: own }] : [];
  });
  return { reports, tooCommon };
}

interface Found {
  readonly phrase: number;
  readonly positions: Uint32Array;
}

/** Walks all phrases' positions and the records side by side. */
function* placesOf(
  { records }: Shard,
  found: readonly Found[],
  phrases: number,
): Generator<RecordHits> {
  const cursors = found.map(() => 0);
  const nextOf = (list: number) => found[list]?.positions[cursors[list] ?? 0];
  for (;;) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let list = 0; list < found.length; list += 1) {
      nearest = Math.min(nearest, nextOf(list) ?? Number.POSITIVE_INFINITY);
    }
    if (nearest === Number.POSITIVE_INFINITY) return;
    const place = records[recordAt(records, nearest)];
    if (!place) return;
    const counts = new Array<number>(phrases).fill(0);
    const within: { readonly position: number; readonly list: number }[] = [];
    for (const [list, { phrase }] of found.entries()) {
      for (let position = nextOf(list); position !== undefined && position < place.end; ) {
        counts[phrase] = (counts[phrase] ?? 0) + 1;
        within.push({ position, list });
        cursors[list] = (cursors[list] ?? 0) + 1;
        position = nextOf(list);
      }
    }
    yield {
      place,
      counts,
      inHeading: within.some(({ position }) => position < place.bodyStart),
      span: closest(within, found.length),
    };
  }
}

/** Index of the record that a position lies in. */
export function recordAt(records: readonly RecordPlace[], position: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The narrowest stretch that holds a place of every list. */
function closest(
  places: readonly { readonly position: number; readonly list: number }[],
  lists: number,
): number | null {
  if (lists === 1) return 0;
  const last = new Array<number>(lists).fill(-1);
  let best: number | null = null;
  for (const { position, list } of [...places].sort((a, b) => a.position - b.position)) {
    last[list] = position;
    const first = Math.min(...last);
    if (first >= 0 && (best === null || position - first < best)) best = position - first;
  }
  return best;
}
