import { atomOf, sameAtom } from './atom.ts';
import type { Pair, PairRange } from './pair.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Where a pair stands: positions in the shard's sequence of symbols, ascending. */
export interface Posting {
  readonly pair: Pair;
  readonly positions: Uint32Array;
}

/** Files of postings, one for each division of the pairs. */
export interface PostingFiles {
  /** Where the division of each file begins: see `atomOf`. */
  readonly from: readonly string[];
  /** Bytes of each file. */
  readonly sizes: readonly number[];
  /** The files, one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Writes files of postings. Each pair is written as the number of characters that it shares with the
 * one before, the rest of it, and its positions; every file stands alone, and files that follow each
 * other read as one.
 */
export class PostingWriter {
  readonly #writer = new ByteWriter();
  readonly #from: string[] = [];
  readonly #starts: number[] = [];
  #before: Pair | null = null;

  /**
   * Adds a pair, in the order of pairs.
   *
   * @param positions - Those of the pair are ascending, from an index up to another.
   */
  add(pair: Pair, positions: Uint32Array, from = 0, to = positions.length): void {
    const writer = this.#writer;
    let shared = 0;
    if (this.#before !== null && sameAtom(this.#before, pair)) {
      shared = sharedLength(this.#before, pair);
    } else {
      this.#from.push(atomOf(pair));
      this.#starts.push(writer.length);
    }
    this.#before = pair;
    writer.number(shared);
    writer.text(pair, shared);
    writer.number(to - from);
    writer.differences(positions, from, to);
  }

  done(): PostingFiles {
    const bytes = this.#writer.done();
    const starts = this.#starts;
    const sizes = starts.map((start, file) => (starts[file + 1] ?? bytes.length) - start);
    return { from: this.#from, sizes, bytes };
  }
}

/** Characters that two pairs begin with alike, never half of one. */
function sharedLength(a: Pair, b: Pair): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
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
