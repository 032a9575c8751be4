import type { ShardFile } from './build-shard.ts';

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

/** Joins files; `p0`, `p1` … are one group of the table, in order, as are `t0`, `t1` …. */
export function pack(
  files: Iterable<ShardFile>,
  compress: (bytes: Uint8Array<ArrayBuffer>, group: string) => Uint8Array<ArrayBuffer>,
): { readonly table: PackTable; readonly bytes: Uint8Array<ArrayBuffer> } {
  const groups = new Map<string, Uint8Array<ArrayBuffer>[]>();
  for (const { path, bytes } of files) {
    const { group, index } = partsOf(path);
    const members = groups.get(group) ?? [];
    if (index !== members.length) throw new Error(`Unexpected order of \`${path}\``);
    members.push(compress(bytes, group));
    groups.set(group, members);
  }
  const all = [...groups.values()].flat();
  const bytes = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    bytes.set(one, at);
    at += one.length;
  }
  const table = Object.fromEntries(
    [...groups].map(([group, members]) => [group, members.map(({ length }) => length)]),
  );
  return { table, bytes };
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

/** `p12` is the thirteenth of the group `p`. */
function partsOf(path: string): { readonly group: string; readonly index: number } {
  const [, group = path, digits = ''] = /^(.*?\D)(\d+)$/u.exec(path) ?? [];
  return { group, index: Number(digits) };
}
