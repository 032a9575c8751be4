import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from '#rendering/copy-folder.ts';
import type { PageBundle } from '#rendering/page-bundle.ts';
import { type RecordedFile, recordFiles } from '#rendering/site-record.ts';
import { type StandingSite, standingFile } from '#rendering/standing-site.ts';
import { applyChanges } from './apply-changes.ts';
import { replaceFolder } from './replace-folder.ts';

export interface PutOptions {
  /** The folder of the site. */
  readonly target: string;
  /** Where everything new of it lies. */
  readonly staging: string;
  /** The site of which the rest stays; `null` where all of it is new. */
  readonly standing: StandingSite | null;
  /** Whose files belong to the site; `null` where another part has them. */
  readonly shared: PageBundle | null;
  /** Every page, new or not. */
  readonly pages: ReadonlyMap<string, RecordedFile>;
  /** SHA-256 of what else is known of new files, by their paths. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Puts a site in its place, all of it at once or what has changed of it.
 *
 * @returns Every file of it.
 */
export function putInPlace({
  target,
  staging,
  standing,
  shared,
  pages,
  digests,
}: PutOptions): Readonly<Record<string, RecordedFile>> {
  const stands = (path: string, digest: string) => standing && standingFile(standing, path, digest);
  const files = new Map(pages);
  for (const [path, digest] of shared?.digests ?? []) {
    const file = stands(path, digest);
    if (file) files.set(path, file);
  }
  if (shared) copyFolder(shared.files, staging, (path) => !files.has(path));
  const known = new Map([...(shared?.digests ?? []), ...digests]);
  const fresh = recordFiles(staging, { files: pages, digests: known });
  for (const [path, file] of Object.entries(fresh)) {
    const same = stands(path, file.digest);
    // Whoever takes the site elsewhere sees by the time of a file what has changed.
    if (same) rmSync(join(staging, path));
    files.set(path, same ?? file);
  }
  if (standing) {
    const removed = standing.present.filter((path) => !files.has(path));
    applyChanges(target, { fresh: staging, removed });
  } else {
    replaceFolder(staging, target);
  }
  return Object.fromEntries(files);
}
