import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { ledgerLine } from '#ledger/ledger-line.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';

/**
 * Puts a state on record: the text as it is published, then the line that tells of it. Each file is
 * written beside its place and put there whole; stopped between the two, the text is a state without a
 * line, which the next run makes anew.
 */
export function writeEntry(
  { ledgers }: ContentDirectory,
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
  const { report, version, event } = entry;
  if (event !== 'withdrawn') put(ledgers.statePath(report, version), text);
  const lines = [...before, entry].map((one) => `${ledgerLine(one)}\n`);
  put(ledgers.path(report), lines.join(''));
}

function put(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
