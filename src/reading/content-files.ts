import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a content folder, on disk or as they are about to be committed. */
export interface ContentFiles {
  /** Names in a folder, given as an absolute path; none if there is no such folder. */
  readonly names: (folder: string) => readonly string[];
  /** The text of a plain file, `null` when there is none. */
  readonly text: (path: string) => string | null;
  readonly isFile: (path: string) => boolean;
}

/** The files as they stand on disk. */
export const filesOnDisk: ContentFiles = {
  names: (folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [],
  text: (path) =>
    statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
};

/**
 * The files on disk but for some that have another text or are not to be seen.
 *
 * @param others - By absolute path; `null` hides a file.
 */
export function filesExcept(others: ReadonlyMap<string, string | null>): ContentFiles {
  if (others.size === 0) return filesOnDisk;
  const seen = [...others].filter(([, text]) => text !== null).map(([path]) => path);
  return {
    names: (folder) => {
      const before = join(folder, 'x').slice(0, -1);
      const below = seen.filter((path) => path.startsWith(before));
      const added = below.map((path) => path.slice(before.length).split(/[/\\]/u)[0] ?? '');
      const kept = filesOnDisk
        .names(folder)
        .filter((name) => others.get(join(folder, name)) !== null);
      return [...new Set([...kept, ...added])];
    },
    text: (path) => (others.has(path) ? (others.get(path) ?? null) : filesOnDisk.text(path)),
    isFile: (path) => (others.has(path) ? others.get(path) !== null : filesOnDisk.isFile(path)),
  };
}
