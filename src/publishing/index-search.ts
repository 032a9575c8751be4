import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { filesBeside, type IndexOptions, indexedVolumes } from '#indexing/search-index.ts';
import type { ManifestVolume } from '#search/manifest.ts';

/** What indexing did. */
export interface IndexedSearch {
  readonly reports: number;
  readonly shards: number;
  /** Shards in which something had changed. */
  readonly built: number;
}

/**
 * Writes the search index of all published reports.
 *
 * @param folder - Where the index goes, `…/search-index`.
 */
export function indexSearch(options: Omit<IndexOptions, 'cache'>, folder: string): IndexedSearch {
  const cache = openCache(join(options.root, '.cache', 'search'), codeVersion());
  const volumes: ManifestVolume[] = [];
  let shards = 0;
  let built = 0;
  mkdirSync(folder, { recursive: true });
  const write = (path: string, bytes: Uint8Array) => writeFileSync(join(folder, path), bytes);
  for (const volume of indexedVolumes({ ...options, cache })) {
    for (const { path, bytes } of volume.files) write(path, bytes);
    volumes.push(volume.listed);
    shards += volume.shards;
    built += volume.built;
  }
  const beside = filesBeside(volumes, {
    name: options.content.site?.name ?? '',
    aliases: options.content.aliases,
    federated: options.content.site?.federated ?? [],
  });
  for (const { path, bytes } of beside) write(path, bytes);
  cache.sweep();
  const reports = volumes.reduce((sum, volume) => sum + volume.reports, 0);
  return { reports, shards, built };
}
