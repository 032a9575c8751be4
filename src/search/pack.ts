/**
 * Many small files lie in one pack, and a browser asks for the bytes it needs: a site has two files
 * for a thousand reports, however small the pieces are that a query loads. A host that cannot send a
 * part of a file sends all of it, and the search still works. The table lists sizes by group.
 */
export type PackTable = Readonly<Record<string, readonly number[]>>;

/** A stretch of a pack in bytes, the end exclusive. */
export interface PackPlace {
  readonly start: number;
  readonly end: number;
}

/** Files of one group. */
export interface PackGroup {
  readonly name: string;
  /** Bytes of each file. */
  readonly sizes: readonly number[];
  /** The files, one behind the other, in one piece or in several. */
  readonly pieces: readonly Uint8Array[];
}

/** Joins groups of files. */
export function pack(groups: readonly PackGroup[]): {
  readonly table: PackTable;
  readonly bytes: Uint8Array<ArrayBuffer>;
} {
  return {
    table: Object.fromEntries(groups.map(({ name, sizes }) => [name, sizes])),
    bytes: joined(groups.flatMap(({ pieces }) => pieces)),
  };
}

/** A group of files that are a piece each. */
export function packGroup(name: string, files: readonly Uint8Array[]): PackGroup {
  return { name, sizes: files.map(({ length }) => length), pieces: files };
}

/** Pieces in one, each behind the one before. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Where the files of each group lie; asking for one that is not there throws a `RangeError`. */
export function placesIn(table: PackTable): (group: string, index: number) => PackPlace {
  const starts = new Map<string, readonly number[]>();
  let at = 0;
  for (const [group, sizes] of Object.entries(table)) {
    starts.set(
      group,
      sizes.map((size) => {
        at += size;
        return at - size;
      }),
    );
  }
  return (group, index) => {
    const start = starts.get(group)?.[index];
    const size = table[group]?.[index];
    if (start === undefined || size === undefined)
      throw new RangeError(`Unexpected file ${group}${index}`);
    return { start, end: start + size };
  };
}
