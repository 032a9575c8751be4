import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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
  /** Deletes what has neither been read, written nor kept since the cache was opened. */
  readonly sweep: () => void;
}

const checksumLength = 32;

/** Opens a cache below a folder; results of another version of the code are not seen. */
export function openCache(folder: string, version: string): Cache {
  const base = join(folder, version);
  const used = new Set<string>();
  return {
    get: (key) => {
      used.add(key);
      let stored: Uint8Array<ArrayBuffer>;
      try {
        stored = new Uint8Array(readFileSync(join(base, key)));
      } catch {
        return null;
      }
      const bytes = stored.subarray(checksumLength);
      return checksum(bytes).equals(stored.subarray(0, checksumLength)) ? bytes : null;
    },
    put: (key, bytes) => {
      used.add(key);
      const path = join(base, key);
      // Two commands may write the same result at the same time.
      const beside = `${path}.${process.pid}.new`;
      // A cache that cannot be written (full disk, read-only folder) only costs time.
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(beside, checksum(bytes));
        appendFileSync(beside, bytes);
        renameSync(beside, path);
      } catch {
        rmSync(beside, { force: true });
      }
    },
    keep: (key) => {
      used.add(key);
    },
    sweep: () => {
      for (const other of names(folder)) {
        if (other !== version) rmSync(join(folder, other), { recursive: true, force: true });
      }
      for (const key of names(base)) {
        if (!used.has(key)) rmSync(join(base, key), { recursive: true, force: true });
      }
    },
  };
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
