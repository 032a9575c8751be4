import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import {
  filesBeside,
  type IndexDescription,
  type IndexOptions,
  indexedVolumes,
} from '#indexing/search-index.ts';
import type { ManifestVolume } from '#search/manifest.ts';

/** What indexing did. */
export interface IndexedSearch {
  readonly reports: number;
  readonly shards: number;
  /** Shards in which something had changed. */
  readonly built: number;
  /** The volumes that were written, each with its place among all of them. */
  readonly volumes: readonly (readonly [position: number, volume: ManifestVolume])[];
  /** SHA-256 of each file that was written, by its name. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Writes the volumes of the search index of all published reports.
 *
 * @param options - With the project's folder, where the cache lies.
 * @param folder - Where the index goes, `…/search-index`.
 */
export function indexSearch(
  { root, ...options }: Omit<IndexOptions, 'cache'> & { readonly root: string },
  folder: string,
): IndexedSearch {
  const cache = openCache(join(root, '.cache', 'search'), codeVersion());
  const volumes: [number, ManifestVolume][] = [];
  const digests = new Map<string, string>();
  let shards = 0;
  let built = 0;
  mkdirSync(folder, { recursive: true });
  for (const volume of indexedVolumes({ ...options, cache })) {
    for (const { path, bytes } of volume.files) {
      writeFileSync(join(folder, path), bytes);
      digests.set(path, hash('sha256', bytes));
    }
    volumes.push([volume.position, volume.listed]);
    shards += volume.shards;
    built += volume.built;
  }
  cache.sweep();
  const reports = volumes.reduce((sum, [, volume]) => sum + volume.reports, 0);
  return { reports, shards, built, volumes, digests };
}

/** Writes the list of all volumes, which readers load first, and what lies beside it. */
export function writeManifest(
  folder: string,
  volumes: readonly ManifestVolume[],
  description: IndexDescription,
): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of filesBeside(volumes, description)) {
    writeFileSync(join(folder, path), bytes);
  }
}
