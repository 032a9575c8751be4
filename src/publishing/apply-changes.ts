import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from '#rendering/site-record.ts';

/** What makes a new site of the one that stands. */
export interface Changes {
  /** A folder on the same disk with the files that are new or take the place of others. */
  readonly fresh: string;
  /** Files that the site no longer has, by their paths from its folder. */
  readonly removed: readonly string[];
}

/**
 * Makes changes to a site that stands, each file at once: readers find the old one or the new one, never
 * none. Were the process to stop in between, the next run finishes.
 *
 * @throws When something of the site could not be written. Unless `hasBegun`, it is as it was.
 */
export function applyChanges(target: string, changes: Changes): void {
  const { fresh } = changes;
  const files = filesIn(fresh);
  for (const path of files) clearWay(target, path);
  const stands = (path: string) => existsSync(join(target, path));
  const added = files.filter((path) => !stands(path));
  const removed = changes.removed.filter(stands);
  // What may need space comes first, and nothing leads to it yet.
  try {
    for (const path of added) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      renameSync(join(fresh, path), join(target, path));
    }
    writeFileSync(`${target}.changes.new`, JSON.stringify({ fresh: basename(fresh), removed }));
    renameSync(`${target}.changes.new`, `${target}.changes`);
  } catch (error) {
    for (const path of added) deleteFrom(target, path);
    rmSync(`${target}.changes.new`, { force: true });
    throw error;
  }
  finishChanges(target);
}

/** Whether a run has begun to make changes and was stopped. */
export function hasBegun(target: string): boolean {
  return existsSync(`${target}.changes`);
}

/** Makes the changes that a run has begun to make before it was stopped. */
export function finishChanges(target: string): void {
  if (!hasBegun(target)) return;
  const list = `${target}.changes`;
  const { fresh, removed } = JSON.parse(readFileSync(list, 'utf8')) as Changes;
  const folder = join(dirname(target), fresh);
  for (const path of filesIn(folder)) renameSync(join(folder, path), join(target, path));
  for (const path of removed) deleteFrom(target, path);
  rmSync(list);
  rmSync(folder, { recursive: true, force: true });
}

/** Deletes what is a folder where a file is to be, or the other way round: no build has left it so. */
function clearWay(root: string, path: string): void {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const at = join(root, ...parts.slice(0, index + 1));
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (!found) return;
    const isFile = index === parts.length - 1;
    if (found.isDirectory() === isFile) rmSync(at, { recursive: true, force: true });
  }
}

/** Deletes a file, and the folders that it alone was in. */
function deleteFrom(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(root, folder);
    if (existsSync(path) && readdirSync(path).length > 0) return;
    rmSync(path, { recursive: true, force: true });
  }
}
