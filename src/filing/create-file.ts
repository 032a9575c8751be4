import { linkSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NotCreated } from './not-created.ts';

/**
 * Creates a file, and the folders above it, without ever replacing what is there. The content is
 * written beside it under a hidden name and put in place whole: whenever the process is stopped, the
 * file is either not there or complete.
 *
 * @param link - Gives a file a second name, and fails where that name is taken.
 * @throws NotCreated where the file exists or cannot be written.
 */
export function createFile(
  path: string,
  content: string | Uint8Array,
  link: (from: string, to: string) => void = linkSync,
): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    if (isTaken(path)) throw taken();
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(beside, content, { flush: true });
      placeNew(beside, path, link);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch (cause) {
    throw new NotCreated(path, cause as NodeJS.ErrnoException);
  }
}

function placeNew(beside: string, path: string, link: (from: string, to: string) => void): void {
  try {
    link(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // exFAT and some network shares have no hard links. A rename is as whole, but would replace a
    // file that another program made since the look; whatever else is wrong fails again here.
    if (isTaken(path)) throw taken();
    renameSync(beside, path);
  }
}

/** A link that leads nowhere is something too. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function taken(): NodeJS.ErrnoException {
  return Object.assign(new Error('exists'), { code: 'EEXIST' });
}
