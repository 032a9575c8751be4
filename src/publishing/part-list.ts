import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexDescription } from '#indexing/search-index.ts';
import type { RecordedFile } from '#rendering/site-record.ts';
import type { ManifestVolume } from '#search/manifest.ts';
import type { Shard } from './shard.ts';

/** What a part of a site tells the one that joins the parts, beside its files. */
export interface PartList {
  readonly format: 1;
  readonly shard: Shard;
  /** Of everything that the whole site is made from: parts of two states are not joined. */
  readonly state: string;
  /** By its path from the folder of the site: every file of the part. */
  readonly files: Readonly<Record<string, Pick<RecordedFile, 'size' | 'digest'>>>;
  /** By the file of each page of the part: the address that it names as its own. */
  readonly canonicals: Readonly<Record<string, string | null>>;
  /** Volumes of the search index, each with its place among all of them. */
  readonly volumes: readonly (readonly [position: number, volume: ManifestVolume])[];
  /** What the files that tell about all parts are made from. */
  readonly whole: SiteWhole;
}

/** What is known of the whole site in every part. */
export interface SiteWhole {
  /** The site's address, without a slash at the end. */
  readonly url: string;
  /** By report id: `YYYY-MM-DD` of its last change. */
  readonly changed: readonly (readonly [id: string, date: string])[];
  readonly search: IndexDescription;
}

const listFile = 'part.json';
/** Where the files of a part lie in its folder. */
export const partSite = 'site';

export function writePartList(folder: string, list: PartList): void {
  const path = join(folder, listFile);
  writeFileSync(`${path}.new`, JSON.stringify(list));
  renameSync(`${path}.new`, path);
}

/** `null` when the folder is no part of a site. */
export function readPartList(folder: string): PartList | null {
  try {
    const list = JSON.parse(readFileSync(join(folder, listFile), 'utf8')) as PartList;
    return list.format === 1 ? list : null;
  } catch {
    return null;
  }
}
