import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A user without rights, by whom root runs what must be refused. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** How a command is started so that its writes are refused. */
export interface Unable {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** No file may grow beyond some kilobytes, which needs no rights. Node ignores the signal of it. */
export function withSmallFiles(script: string, parameters: readonly string[]): Unable {
  const line = 'ulimit -f 8; exec "$0" "$@"';
  return { file: 'sh', parameters: ['-c', line, process.execPath, script, ...parameters] };
}

/** As somebody whom permission bits concern. */
export function withoutRights(script: string, parameters: readonly string[]): Unable {
  const started = { file: process.execPath, parameters: [script, ...parameters] };
  return isRoot ? { ...started, uid: nobody, gid: nobody } : started;
}

/** Gives a folder with all that is in it to whoever has no rights. */
export function handOver(folder: string): void {
  if (!isRoot) return;
  chownSync(folder, nobody, nobody);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) handOver(path);
    else if (!entry.isSymbolicLink()) chownSync(path, nobody, nobody);
  }
}

/** Takes away the right to write, or gives it back, in a folder and in those within it. */
export function setReadOnly(folder: string, readOnly: boolean): void {
  chmodSync(folder, readOnly ? 0o555 : 0o755);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) setReadOnly(path, readOnly);
  }
}

/** A disk of its own in memory; `null` where nobody may mount one. */
export function smallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder]);
  if (mounted.status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

export function removeDisk(folder: string): void {
  spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** Fills a disk so that some kilobytes are left. */
export function fillDisk(folder: string, left: number): void {
  emptyDisk(folder);
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), new Uint8Array(Math.max(0, bavail * bsize - left * 1024)));
}

export function emptyDisk(folder: string): void {
  rmSync(join(folder, 'filler'), { force: true });
}
