import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writevSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * A folder of results that can be made again, by the digest of what they were made from. It may be
 * deleted at any time, and nothing in it is believed: what does not match its own checksum is made
 * again.
 */
export interface Cache {
  /** `null` when there is no such result, or none that can be believed. */
  readonly get: (key: string) => Uint8Array<ArrayBuffer> | null;
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Keeps a result from being swept without reading it. */
  readonly keep: (key: string) => void;
  /**
   * Deletes what has neither been read, written nor kept since the cache was opened.
   *
   * @param days - Spares what was written within so many days: other runs may be using it.
   */
  readonly sweep: (days?: number) => void;
}

const checksumLength = 32;

/** Opens a cache below a folder; results of another version of the code are not seen. */
export function openCache(folder: string, version: string): Cache {
  const base = join(folder, version);
  const used = new Set<string>();
  return {
    get: (key) => {
      used.add(key);
      let stored: Buffer<ArrayBuffer>;
      try {
        stored = readFileSync(join(base, key));
      } catch {
        return null;
      }
      // A view: a shard has megabytes, and copying takes as long as reading.
      const start = Math.min(checksumLength, stored.length);
      const bytes = new Uint8Array(stored.buffer, stored.byteOffset + start, stored.length - start);
      return checksum(bytes).equals(stored.subarray(0, checksumLength)) ? bytes : null;
    },
    put: (key, bytes) => {
      used.add(key);
      const path = join(base, key);
      // Two commands or threads may write the same result at the same time.
      const beside = `${path}.${process.pid}-${threadId}.new`;
      // A cache that cannot be written (full disk, read-only folder) only costs time.
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeParts(beside, [checksum(bytes), bytes]);
        renameSync(beside, path);
      } catch {
        rmSync(beside, { force: true });
      }
    },
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

/** @throws When not all of it could be written. */
function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    const written = writevSync(file, parts);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (written < length) throw new Error(`Unexpected short write of ${path}`);
  } finally {
    closeSync(file);
  }
}

/** In milliseconds; 0 when there is nothing. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
