import { join } from 'node:path';
import { areasOfSite, writeSettings } from '#hosting/write-settings.ts';
import { writeManifest } from './index-search.ts';
import type { PartList } from './part-list.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Writes the files that tell about the whole site: the sitemap, the list of the search index, and the
 * headers of all answers.
 */
export function writeWhole(
  folder: string,
  { canonicals, volumes, whole }: Pick<PartList, 'canonicals' | 'volumes' | 'whole'>,
): void {
  writeSitemap(folder, {
    url: whole.url,
    changed: new Map(whole.changed),
    canonicals: new Map(Object.entries(canonicals)),
  });
  const inOrder = volumes.toSorted(([a], [b]) => a - b).map(([, volume]) => volume);
  writeManifest(join(folder, 'search-index'), inOrder, whole.search);
  writeSettings(folder, areasOfSite(whole.search));
}
