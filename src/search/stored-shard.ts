import { type ShardFile, shardFiles } from './build-shard.ts';
import { pack } from './pack.ts';
import type { StoredCatalogue } from './read-index.ts';
import type { SearchReport } from './record.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The two files of a shard as a site publishes them. */
export interface StoredShard {
  readonly catalogue: Bytes;
  readonly pack: Bytes;
}

/** Builds a shard and packs it. */
export function storedShard(
  reports: readonly SearchReport[],
  compress: (bytes: Bytes) => Bytes,
): StoredShard {
  let catalogue: unknown = null;
  function* packed(): Generator<ShardFile> {
    for (const file of shardFiles(reports)) {
      if (file.path === 'catalogue') catalogue = JSON.parse(new TextDecoder().decode(file.bytes));
      else yield file;
    }
  }
  const { table, bytes } = pack(packed(), compress);
  const stored = { catalogue, table } as StoredCatalogue;
  return { catalogue: compress(new TextEncoder().encode(JSON.stringify(stored))), pack: bytes };
}
