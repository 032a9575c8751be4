import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { ledgerLine } from '#ledger/ledger-line.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';

/**
 * Puts a state on record: its attachments and the text as they are published, then the line that tells
 * of them. Each file is written beside its place and put there whole; stopped before the last, the text
 * is a state without a line, which the next run makes anew.
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
  for (const [name, sha256] of Object.entries(attachments)) {
    const bytes = files.bytes(attachmentPath(report, name) ?? '');
    if (bytes) put(ledgers.filePath(report, sha256), bytes);
  }
  if (event !== 'withdrawn') put(ledgers.statePath(report, version), text);
  const lines = [...before, entry].map((one) => `${ledgerLine(one)}\n`);
  put(ledgers.path(report), lines.join(''));
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
