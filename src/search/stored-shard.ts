import { shardFiles } from './build-shard.ts';
import type { ShardCatalogue } from './catalogue.ts';
import { type PackTable, pack, packGroup } from './pack.ts';
import type { SearchReport } from './record.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A shard with its files in one pack, as it is kept until one of its reports changes. */
export interface StoredShard {
  readonly catalogue: ShardCatalogue;
  readonly table: PackTable;
  readonly pack: Bytes;
}

/**
 * Builds a shard and packs it: postings as they are, since they hardly shrink and lie side by side
 * with those of other shards; texts and figures compressed.
 */
export function storedShard(
  reports: readonly SearchReport[],
  compress: (bytes: Bytes) => Bytes,
): StoredShard {
  const { catalogue, postings, texts, figures } = shardFiles(reports);
  const { table, bytes } = pack([
    { name: 'p', sizes: postings.sizes, pieces: [postings.bytes] },
    packGroup('t', texts.map(compress)),
    packGroup('figures', [compress(figures)]),
  ]);
  return { catalogue, table, pack: bytes };
}
