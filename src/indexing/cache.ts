import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { readPart, writeParts } from './parts-file.ts';

/**
 * A folder of results that can be made again, by the digest of what they were made from. It may be
 * deleted at any time, and nothing in it is believed: what does not match its own checksum is made
 * again.
 */
export interface Cache {
  /**
   * `null` when there is no such result, or none that can be believed.
   *
   * @param part - Which of its parts, each of which is read and believed alone; the first if left out.
   */
  readonly get: (key: string, part?: number) => Uint8Array<ArrayBuffer> | null;
  /** Keeps a result in one part or in several, all of them at once. */
  readonly put: (key: string, ...parts: readonly Uint8Array[]) => void;
  readonly isEmpty: () => boolean;
  /** Whether there is such a result, which may still prove not to be believed. */
  readonly has: (key: string) => boolean;
  /** Keeps a result from being swept without reading it. */
  readonly keep: (key: string) => void;
  /**
   * Deletes what has neither been read, written nor kept since the cache was opened.
   *
   * @param days - Spares what was written within so many days: other runs may be using it.
   */
  readonly sweep: (days?: number) => void;
}

/** Opens a cache below a folder; results of another version of the code are not seen. */
export function openCache(folder: string, version: string): Cache {
  const base = join(folder, version);
  const used = new Set<string>();
  return {
    get: (key, part = 0) => {
      used.add(key);
      return readPart(join(base, key), part);
    },
    put: (key, ...parts) => {
      used.add(key);
      const path = join(base, key);
      // Two commands or threads may write the same result at the same time.
      const beside = `${path}.${process.pid}-${threadId}.new`;
      // A cache that cannot be written (full disk, read-only folder) only costs time.
      try {
        inFolder(path, () => writeParts(beside, parts));
        renameSync(beside, path);
      } catch {
        rmSync(beside, { force: true });
      }
    },
    isEmpty: () => names(base).length === 0,
    has: (key) => existsSync(join(base, key)),
    keep: (key) => {
      used.add(key);
    },
    sweep: (days = 0) => {
      const before = Date.now() - days * 86_400_000;
      const others = names(folder).filter((other) => other !== version);
      const unused = names(base).filter((key) => !used.has(key));
      for (const path of [
        ...others.map((other) => join(folder, other)),
        ...unused.map((key) => join(base, key)),
      ]) {
        if (changedAt(path) <= before) rmSync(path, { recursive: true, force: true });
      }
    },
  };
}

/** Makes the folder of a file only where it is missing: to ask each time takes as long as to write. */
function inFolder(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    write();
  }
}

/** In milliseconds; 0 when there is nothing. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
