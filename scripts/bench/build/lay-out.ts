import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchContent, BenchReport } from './content.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** What a folder keeps from one bench to the next: installing takes longer than measuring. */
const kept = new Set(['node_modules', 'package.json', 'package-lock.json']);

/**
 * Writes a peer's whole project into its folder, in place of an earlier one.
 *
 * @throws MissingPeer when the peer cannot be had.
 */
export function layOut(peer: Peer, folder: string, content: BenchContent): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  peer.prepare(folder, content);
  for (const report of content.reports) writeReport(peer, folder, report);
}

/** Writes one report as the peer wants it. */
export function writeReport(peer: Peer, folder: string, report: BenchReport): void {
  const { path, text } = peer.report(report);
  writeFiles(folder, { [path]: text });
}

/** Takes a peer's caches away, but for what is spared of them. */
export function clearCaches(peer: Peer, folder: string, spared: readonly string[] = []): void {
  const clear = (path: string) => {
    if (spared.includes(path)) return;
    if (spared.some((one) => one.startsWith(`${path}/`))) {
      for (const name of readdirSync(join(folder, path))) clear(`${path}/${name}`);
    } else rmSync(join(folder, path), { recursive: true, force: true });
  };
  for (const path of peer.caches) clear(path);
}
