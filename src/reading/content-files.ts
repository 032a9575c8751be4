import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a content folder, on disk or as they are about to be committed. Links are no files: one
 * could lead to whatever else is on the machine.
 */
export interface ContentFiles {
  /** Names in a folder, given as an absolute path; none if there is no such folder. */
  readonly names: (folder: string) => readonly string[];
  /** The content of a plain file, `null` when there is none. */
  readonly bytes: (path: string) => Uint8Array | null;
  /** The size of a plain file in bytes, `null` when there is none. */
  readonly size: (path: string) => number | null;
}

/** Bytes of a text; more than the readers of texts take in any case. */
const longestText = 8_000_000;
/** Bytes of a file that are read at all. */
const largest = 1 << 28;

/** The text of a file, `null` when there is none; the beginning of one beyond all limits. */
export function textOf(files: ContentFiles, path: string): string | null {
  const bytes = files.bytes(path);
  if (bytes === null) return null;
  const { buffer, byteOffset, length } = bytes.subarray(0, longestText);
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}

const sizeOnDisk = (path: string) => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
};

/** The files as they stand on disk. */
export const filesOnDisk: ContentFiles = {
  names: (folder) =>
    lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile() || entry.isDirectory())
          .map(({ name }) => name)
      : [],
  bytes: (path) => {
    const size = sizeOnDisk(path);
    if (size === null) return null;
    return size > largest ? new Uint8Array() : readFileSync(path);
  },
  size: sizeOnDisk,
};

/**
 * The files on disk but for some that have another content or are not to be seen.
 *
 * @param others - By absolute path; `null` hides a file.
 */
export function filesExcept(others: ReadonlyMap<string, Uint8Array | null>): ContentFiles {
  if (others.size === 0) return filesOnDisk;
  const seen = [...others].filter(([, bytes]) => bytes !== null).map(([path]) => path);
  const instead = (path: string) => others.get(path) ?? null;
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
    bytes: (path) => (others.has(path) ? instead(path) : filesOnDisk.bytes(path)),
    size: (path) => (others.has(path) ? (instead(path)?.length ?? null) : sizeOnDisk(path)),
  };
}
