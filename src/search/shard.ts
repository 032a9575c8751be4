import { type RecordText, type ShardCatalogue, textParts } from './catalogue.ts';
import { type OpenColumn, openColumns } from './open-column.ts';
import type { PairRange } from './pair.ts';
import { type Posting, postingsIn } from './postings.ts';
import { readTexts } from './read-index.ts';

/** Loads the files of a shard, decompressed. */
export interface ShardFiles {
  /** By their number in the catalogue; each is loaded once. */
  readonly postings: (file: number) => Promise<Uint8Array>;
  /** Bytes that a file of postings still takes to load. */
  readonly costOf: (file: number) => number;
  readonly texts: (part: number) => Promise<Uint8Array>;
  readonly figures: () => Promise<Uint8Array>;
}

/** Where one record lies in the shard. */
export interface RecordPlace {
  /** Index of its report in the catalogue. */
  readonly report: number;
  /** Its own number among all records of the shard. */
  readonly record: number;
  /** Letter of its kind. */
  readonly kind: string;
  /** First position, end of the heading and end of the record, in the shard's symbols. */
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** A shard of the index in the reader's hands; files are loaded when asked for, each once. */
export interface Shard {
  readonly catalogue: ShardCatalogue;
  readonly records: readonly RecordPlace[];
  /** Bytes that a lookup would still load. */
  readonly cost: (range: PairRange) => number;
  /** Positions of every pair in the range, ascending. */
  readonly positions: (range: PairRange) => Promise<Uint32Array>;
  /** Every pair in the range with its own positions. */
  readonly postings: (range: PairRange) => Promise<readonly Posting[]>;
  readonly text: (record: number) => Promise<RecordText>;
  /** The figures of front matter by label; loaded only when a value is asked for. */
  readonly figures: () => Promise<readonly OpenColumn[]>;
}

/** Opens a shard from its catalogue. */
export function openShard(catalogue: ShardCatalogue, load: ShardFiles): Shard {
  const records = recordPlaces(catalogue);
  const filesOf = (range: PairRange) => postingFileNumbers(catalogue.files, range);
  const postings = async (range: PairRange) => {
    const files = await Promise.all(filesOf(range).map(load.postings));
    return files.flatMap((bytes) => [...postingsIn(bytes, range)]);
  };
  const parts = textParts(catalogue);
  const partOf = parts.flatMap(({ records: held }, part) => new Array<number>(held).fill(part));
  const texts = new Map<number, Promise<readonly RecordText[]>>();
  let columns: Promise<readonly OpenColumn[]> | null = null;
  return {
    catalogue,
    records,
    cost: (range) => filesOf(range).reduce((sum, file) => sum + load.costOf(file), 0),
    positions: async (range) => merged(await postings(range)),
    postings,
    text: async (record) => {
      const part = partOf[record] ?? 0;
      let all = texts.get(part);
      if (!all) {
        all = load.texts(part).then(readTexts);
        texts.set(part, all);
        // What failed is asked for again next time.
        all.catch(() => texts.delete(part));
      }
      const text = (await all)[record - (parts[part]?.firstRecord ?? 0)];
      if (!text) throw new RangeError(`Unexpected record ${record}`);
      return text;
    },
    figures: () => {
      columns ??= load
        .figures()
        .then((bytes) => openColumns(JSON.parse(new TextDecoder().decode(bytes))));
      columns.catch(() => {
        columns = null;
      });
      return columns;
    },
  };
}

function recordPlaces({ reports, headings, lengths }: ShardCatalogue): readonly RecordPlace[] {
  const places: RecordPlace[] = [];
  let start = 0;
  for (const [report, { kinds }] of reports.entries()) {
    for (const kind of kinds) {
      const record = places.length;
      const bodyStart = start + (headings[record] ?? 0);
      const end = start + (lengths[record] ?? 0);
      places.push({ report, record, kind, start, bodyStart, end });
      start = end;
    }
  }
  return places;
}

/** The files that may hold pairs of a range: from the last that begins before it. */
function postingFileNumbers(files: ShardCatalogue['files'], { from, to }: PairRange): number[] {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((files[middle] ?? '') <= from) low = middle + 1;
    else high = middle;
  }
  const numbers: number[] = [];
  for (let file = Math.max(0, low - 1); file < files.length; file += 1) {
    if (file >= low && (files[file] ?? '') >= to) break;
    numbers.push(file);
  }
  return numbers;
}

function merged(postings: readonly { readonly positions: Uint32Array }[]): Uint32Array {
  const [first] = postings;
  if (postings.length <= 1) return first?.positions ?? new Uint32Array();
  const all = new Uint32Array(postings.reduce((sum, { positions }) => sum + positions.length, 0));
  let at = 0;
  for (const { positions } of postings) {
    all.set(positions, at);
    at += positions.length;
  }
  return all.sort();
}
