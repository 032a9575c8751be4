import type { ShardCatalogue } from './catalogue.ts';
import { joined, type PackTable, placesIn } from './pack.ts';
import type { StoredShard } from './stored-shard.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/**
 * What is published: shards laid side by side, so that one request loads what all of them have on a
 * pair. Nothing is read or compressed anew for it: the parts of the shards are only put in place.
 */
export interface VolumeCatalogue {
  /** Newest year first. */
  readonly shards: readonly Omit<ShardCatalogue, 'files'>[];
  /** Where each block of postings begins in the order of pairs. */
  readonly blocks: readonly string[];
  /** Sizes in the pack: blocks as `p`, then for each shard its texts as `t0:`, its figures as `f0:`. */
  readonly table: PackTable;
}

/** The two files of a volume as a site publishes them. */
export interface StoredVolume {
  readonly catalogue: VolumeCatalogue;
  readonly pack: Uint8Array<ArrayBuffer>;
}

/**
 * Bytes of a block: small enough that a query loads little beside what it asks for, large enough that
 * the catalogue, which lists them all, stays small as well.
 */
const blockSize = 6000;
const notCompressed = 0;

/** Puts shards side by side. */
export function storedVolume(shards: readonly StoredShard[]): StoredVolume {
  const { blocks, sizes, parts } = sideBySide(shards);
  const table: Record<string, readonly number[]> = { p: sizes };
  for (const [index, shard] of shards.entries()) {
    const placeOf = placesIn(shard.table);
    for (const [group, name] of [
      ['t', `t${index}:`],
      ['figures', `f${index}:`],
    ] as const) {
      const members = shard.table[group] ?? [];
      table[name] = members;
      if (members.length > 0) {
        const [first, last] = [placeOf(group, 0), placeOf(group, members.length - 1)];
        parts.push(shard.pack.subarray(first.start, last.end));
      }
    }
  }
  const catalogues = shards.map(({ catalogue: { files: _, ...catalogue } }) => catalogue);
  return { catalogue: { shards: catalogues, blocks, table }, pack: joined(parts) };
}

/** The blocks: for each, the lengths of the shards' parts and then the parts. */
function sideBySide(shards: readonly StoredShard[]) {
  const cursors = shards.map((shard) => new AtomCursor(shard));
  const blocks: string[] = [];
  const sizes: number[] = [];
  const parts: Uint8Array[] = [];
  const atoms = [...new Set(shards.flatMap(({ catalogue }) => catalogue.files))].sort();
  let begun: string | null = null;
  const close = () => {
    if (begun === null) return;
    const taken = cursors.map((cursor) => cursor.taken());
    const lengths = new ByteWriter();
    // What begins with the two bytes of a compressed file would be taken for one.
    lengths.number(notCompressed);
    for (const part of taken) lengths.number(part.length);
    blocks.push(begun);
    sizes.push(taken.reduce((sum, part) => sum + part.length, lengths.length));
    parts.push(lengths.done(), ...taken);
    begun = null;
  };
  for (const atom of atoms) {
    const size = cursors.reduce((sum, cursor) => sum + cursor.sizeOf(atom), 0);
    const held = cursors.reduce((sum, cursor) => sum + cursor.held, 0);
    if (held > 0 && held + size > blockSize) close();
    begun ??= atom;
    for (const cursor of cursors) cursor.take(atom);
  }
  close();
  return { blocks, sizes, parts };
}

/** Walks through the divisions of one shard. */
class AtomCursor {
  readonly #shard: StoredShard;
  readonly #sizes: readonly number[];
  #next = 0;
  #from = 0;
  #to = 0;

  constructor(shard: StoredShard) {
    this.#shard = shard;
    this.#sizes = shard.table['p'] ?? [];
  }

  /** Bytes taken since the last block. */
  get held(): number {
    return this.#to - this.#from;
  }

  sizeOf(atom: string): number {
    return this.#shard.catalogue.files[this.#next] === atom ? (this.#sizes[this.#next] ?? 0) : 0;
  }

  take(atom: string): void {
    const size = this.sizeOf(atom);
    if (size === 0) return;
    this.#to += size;
    this.#next += 1;
  }

  taken(): Uint8Array {
    const part = this.#shard.pack.subarray(this.#from, this.#to);
    this.#from = this.#to;
    return part;
  }
}

/** The parts of a block, one for each shard; a length beyond it throws a `RangeError`. */
export function partsOfBlock(block: Uint8Array, shards: number): readonly Uint8Array[] {
  const reader = new ByteReader(block);
  if (reader.number() !== notCompressed) throw new RangeError('Unexpected block of an index');
  const lengths = Array.from({ length: shards }, () => reader.number());
  return lengths.map((length) => reader.bytes(length));
}
