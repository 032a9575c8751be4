import { atomOf } from './atom.ts';
import type { Pair, PairRange } from './pair.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Where a pair stands: positions in the shard's sequence of symbols, ascending. */
export interface Posting {
  readonly pair: Pair;
  readonly positions: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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
    pair = pair.slice(0, shared) + decodePair(reader.bytes(reader.number()));
    const count = reader.number();
    const encoded = reader.bytes(reader.number());
    if (pair >= to) return;
    if (pair >= from) yield { pair, positions: decodePositions(encoded, count) };
  }
}

function decodePositions(encoded: Uint8Array, count: number): Uint32Array {
  // A count beyond the bytes that hold it comes from a damaged or hostile index.
  if (count > encoded.length) throw new RangeError('Unexpected end of the index');
  return new ByteReader(encoded).sums(count);
}

/** Setting up the browser's decoder takes longer than reading the few bytes of a pair. */
function decodePair(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte >= 0xe0 && byte < 0xf0) {
      const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
      text += String.fromCharCode(((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
      at += 2;
    } else return decoder.decode(bytes);
  }
  return text;
}
