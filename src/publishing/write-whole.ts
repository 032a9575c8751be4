import { join } from 'node:path';
import { areasOfSite, writeSettings } from '#hosting/write-settings.ts';
import { filesIn } from '#rendering/site-record.ts';
import { writeManifest } from './index-search.ts';
import type { PartList } from './part-list.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Writes the files that tell about the whole site: the sitemap, the list of the search index, and the
 * headers of all answers.
 *
 * @param folder - Where they go, beside what else of the site is new.
 * @param others - Files of the site that are not there, or not yet.
 */
export function writeWhole(
  folder: string,
  { canonicals, volumes, whole }: Pick<PartList, 'canonicals' | 'volumes' | 'whole'>,
  others: Iterable<string> = [],
): void {
  writeSitemap(folder, {
    url: whole.url,
    changed: new Map(whole.changed),
    canonicals: new Map(Object.entries(canonicals)),
  });
  const inOrder = volumes.toSorted(([a], [b]) => a - b).map(([, volume]) => volume);
  writeManifest(join(folder, indexFolder), inOrder, whole.search);
  const paths = [...filesIn(folder), ...others];
  writeSettings(folder, areasOfSite(whole.search), {
    top: namesBelow('', paths),
    searchIndex: namesBelow(`${indexFolder}/`, paths),
  });
}

/** Where the search index lies, from the folder of the site. */
export const indexFolder = 'search-index';

/** The names in a folder of the site, in code-unit order. */
function namesBelow(folder: string, paths: readonly string[]): readonly string[] {
  const names = paths.flatMap((path) =>
    path.startsWith(folder) ? (path.slice(folder.length).split('/')[0] ?? []) : [],
  );
  return [...new Set(names)].sort();
}
