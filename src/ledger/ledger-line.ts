import { createHash } from 'node:crypto';
import type { LedgerEntry } from '#core/report-ledger.ts';

/** An entry as it stands in the ledger: one line of JSON, its own hash last. */
export function ledgerLine(entry: Omit<LedgerEntry, 'hash'>): string {
  const body = JSON.stringify(ordered(entry));
  return `${body.slice(0, -1)},"hash":${JSON.stringify(hashOf(body))}}`;
}

/** The entry that follows on others: numbered, chained and hashed. */
export function chained(
  entries: readonly LedgerEntry[],
  state: Omit<LedgerEntry, 'number' | 'previous' | 'hash'>,
): LedgerEntry {
  const last = entries.at(-1);
  const entry = { ...state, number: (last?.number ?? 0) + 1, previous: last?.hash ?? null };
  return { ...entry, hash: hashOf(JSON.stringify(ordered(entry))) };
}

/** Keys in one order, attachments by name: one state has one line. */
function ordered(entry: Omit<LedgerEntry, 'hash'>): Omit<LedgerEntry, 'hash'> {
  const { number, report, version, event, recorded, sha256, attachments, previous } = entry;
  const names = Object.keys(attachments).sort();
  return {
    number,
    report,
    version,
    event,
    recorded,
    sha256,
    attachments: Object.fromEntries(names.map((name) => [name, attachments[name] ?? ''])),
    previous,
  };
}

function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
