import { atomOf } from './atom.ts';
import type { Pair, PairRange } from './pair.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Where a pair stands: positions in the shard's sequence of symbols, ascending. */
export interface Posting {
  readonly pair: Pair;
  readonly positions: Uint32Array;
}

const encoder = new TextEncoder();

/** Postings of one division of the pairs. */
export interface PostingFile {
  /** Where the division begins: see `atomOf`. */
  readonly from: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Files of postings, one for each division of the pairs. Each pair is written as the number of
 * characters that it shares with the one before, the rest of it, and its positions; every file stands
 * alone, and files that follow each other read as one.
 *
 * @param postings - In the order of their pairs.
 */
export function* postingFiles(postings: Iterable<Posting>): Generator<PostingFile> {
  const writer = new ByteWriter();
  const encoded = new ByteWriter();
  let from: string | null = null;
  let before = '';
  for (const { pair, positions } of postings) {
    const atom = atomOf(pair);
    if (from !== null && atom !== from) {
      yield { from, bytes: writer.done() };
      writer.clear();
      before = '';
    }
    from = atom;
    encoded.clear();
    writeDifferences(positions, encoded);
    const shared = sharedLength(before, pair);
    const rest = encoder.encode(pair.slice(shared));
    writer.number(shared);
    writer.number(rest.length);
    writer.bytes(rest);
    writer.number(positions.length);
    writer.number(encoded.length);
    writer.append(encoded);
    before = pair;
  }
  if (from !== null) yield { from, bytes: writer.done() };
}

/** Positions as differences from one to the next. */
function writeDifferences(positions: Posting['positions'], writer: ByteWriter): void {
  let before = 0;
  for (const position of positions) {
    writer.number(position - before);
    before = position;
  }
}

/** Characters that two pairs begin with alike, never half of one. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  const code = b.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
}

/** The postings of one file whose pairs lie in a range. */
export function* postingsIn(bytes: Uint8Array, { from, to }: PairRange): Generator<Posting> {
  const reader = new ByteReader(bytes);
  let pair = '';
  while (!reader.ended) {
    const shared = reader.number();
    pair = pair.slice(0, shared) + reader.text(reader.number());
    if (pair >= to) return;
    const count = reader.number();
    const length = reader.number();
    if (pair < from) reader.skip(length);
    else yield { pair, positions: decodePositions(reader.bytes(length), count) };
  }
}

function decodePositions(encoded: Uint8Array, count: number): Uint32Array {
  // A count beyond the bytes that hold it comes from a damaged or hostile index.
  if (count > encoded.length) throw new RangeError('Unexpected end of the index');
  return new ByteReader(encoded).sums(count);
}
