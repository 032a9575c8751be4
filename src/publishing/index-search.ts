import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { type IndexOptions, indexedShards, manifestOf } from '#indexing/search-index.ts';
import type { ManifestShard } from '#search/manifest.ts';

/** What indexing did. */
export interface IndexedSearch {
  readonly reports: number;
  readonly shards: number;
  /** Shards whose reports had not changed. */
  readonly reused: number;
}

/**
 * Writes the search index of all published reports.
 *
 * @param folder - Where the index goes, `…/search-index`.
 */
export function indexSearch(options: Omit<IndexOptions, 'cache'>, folder: string): IndexedSearch {
  const cache = openCache(join(options.root, '.cache', 'search'), codeVersion());
  const shards: ManifestShard[] = [];
  let reused = 0;
  mkdirSync(folder, { recursive: true });
  const write = (path: string, bytes: Uint8Array) => writeFileSync(join(folder, path), bytes);
  for (const shard of indexedShards({ ...options, cache })) {
    for (const { path, bytes } of shard.files) write(path, bytes);
    shards.push(shard.listed);
    reused += shard.reused ? 1 : 0;
  }
  const manifest = manifestOf(shards, {
    name: options.content.site?.name ?? '',
    aliases: options.content.aliases,
    federated: options.content.site?.federated ?? [],
  });
  write(manifest.path, manifest.bytes);
  cache.sweep();
  const reports = shards.reduce((sum, shard) => sum + shard.reports, 0);
  return { reports, shards: shards.length, reused };
}
