import { existsSync, renameSync, rmSync } from 'node:fs';
import { finishChanges } from './apply-changes.ts';

/**
 * Puts a finished folder in the place of an old one. The old one stays whole until the new one is
 * complete; were the process to stop between the two renames, the next run puts it back.
 */
export function replaceFolder(finished: string, target: string): void {
  const retired = `${target}.old`;
  restoreFolder(target);
  if (existsSync(target)) renameSync(target, retired);
  renameSync(finished, target);
  rmSync(retired, { recursive: true, force: true });
}

/** Undoes a replacement that was cut off half-way, and finishes changes that were. */
export function restoreFolder(target: string): void {
  finishChanges(target);
  const retired = `${target}.old`;
  if (!existsSync(retired)) return;
  if (existsSync(target)) rmSync(retired, { recursive: true, force: true });
  else renameSync(retired, target);
}
