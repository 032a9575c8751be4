import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { sourceDigest } from '#rendering/bundle-version.ts';
import { digestOfFile, filesIn } from '#rendering/site-record.ts';

/**
 * Names the code and every byte of the content, the same on every machine: parts of a site are joined
 * only where it is the same. What a build alone looks at (`site-inputs.ts`) is faster, but counts the
 * times of files, which differ from clone to clone.
 *
 * @param folder - The content folder, relative to the root.
 */
export function siteState(root: string, folder: string): string {
  const base = resolve(root, folder);
  const files = filesIn(base).map((path) => `${path}\0${digestOfFile(join(base, path))}`);
  return hash('sha256', [sourceDigest(root, folder), ...files].join('\0'));
}
