import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { ledgerLine } from '#ledger/ledger-line.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';

/**
 * Puts a state on record: its attachments and the text as they are published, then the line that tells
 * of them. Each file is written beside its place and put there whole; where one cannot be written, those
 * before it are taken away. Stopped before the last, the text is a state without a line, which the next
 * run makes anew.
 */
export function writeEntry(
  { ledgers, files, attachmentPath }: ContentDirectory,
  {
    entry,
    before,
    text,
  }: {
    readonly entry: LedgerEntry;
    /** What is on record already. */
    readonly before: readonly LedgerEntry[];
    /** The text of the report's file. */
    readonly text: string;
  },
): void {
  const { report, version, event, attachments } = entry;
  const writes: [path: string, content: string | Uint8Array][] = [];
  for (const [name, sha256] of Object.entries(attachments)) {
    const bytes = files.bytes(attachmentPath(report, name) ?? '');
    if (bytes) writes.push([ledgers.filePath(report, sha256), bytes]);
  }
  if (event !== 'withdrawn') writes.push([ledgers.statePath(report, version), text]);
  const lines = [...before, entry].map((one) => `${ledgerLine(one)}\n`);
  writes.push([ledgers.path(report), lines.join('')]);
  const made: string[] = [];
  try {
    for (const [path, content] of writes) {
      const isNew = !existsSync(path);
      put(path, content);
      if (isNew) made.push(path);
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

function put(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, content, { flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
