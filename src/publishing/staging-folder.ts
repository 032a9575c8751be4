import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder beside the target in which its successor is put together, on the same disk. What
 * builds have left behind that were killed is deleted first.
 */
export function stagingFolder(target: string): string {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const prefix = `.${basename(target)}-`;
  for (const name of readdirSync(parent)) {
    const [, pid] = /^-(\d+)-/u.exec(name.slice(prefix.length - 1)) ?? [];
    if (name.startsWith(prefix) && pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  // A temporary folder is its owner's alone; a web server has to read what comes of it.
  chmodSync(folder, 0o777 & ~process.umask());
  return folder;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
