import {
  type LedgerEntry,
  type LedgerEvent,
  publishedStates,
  type ReportLedger,
  versionDate,
} from './report-ledger.ts';

/** A state of a report that was public, under its permanent dated address. */
export interface ReportVersion {
  /** `2023-10-12`. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly event: LedgerEvent;
  /** SHA-256 of the report file's text at that time. */
  readonly sha256: string;
  /** The hash of its line in the ledger. */
  readonly hash: string;
  /** SHA-256 of its attachments by their names. */
  readonly attachments: Readonly<Record<string, string>>;
  /** Whether the report's own page shows this state. */
  readonly current: boolean;
  /** The day of the state that took its place; `null` where none is on record. */
  readonly superseded: string | null;
}

/** The states on record of a report, the oldest first. */
export function reportVersions(
  ledger: Pick<ReportLedger, 'entries' | 'unchanged'> | null,
): readonly ReportVersion[] {
  const states = publishedStates(ledger?.entries ?? []);
  return states.map(({ version, event, sha256, hash, attachments }: LedgerEntry, index) => {
    const next = states[index + 1];
    return {
      version,
      date: versionDate(version),
      event,
      sha256,
      hash,
      attachments,
      current: next === undefined && ledger?.unchanged === true,
      superseded: next ? versionDate(next.version) : null,
    };
  });
}
