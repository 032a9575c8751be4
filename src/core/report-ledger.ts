import type { Report } from './report.ts';

/** What may happen to a report that the public can read. */
export const ledgerEvents = {
  published: '发布',
  corrected: '更正',
  'attachments-replaced': '替换附件',
  revised: '修订',
  withdrawn: '撤回',
} as const;

export type LedgerEvent = keyof typeof ledgerEvents;

/** One line of a report's ledger (发布台账): a state in which it was published, or its withdrawal. */
export interface LedgerEntry {
  /** 1 for the first. */
  readonly number: number;
  /** `slswlj/2022`. */
  readonly report: string;
  /** Names the state in addresses: its day, `2023-10-12`; the second of one day is `2023-10-12-2`. */
  readonly version: string;
  readonly event: LedgerEvent;
  /** The day on which the line was written, `YYYY-MM-DD`. */
  readonly recorded: string;
  /** SHA-256 of the report file's text as it was published; line ends do not count. */
  readonly sha256: string;
  /** SHA-256 of each published attachment by its name, in the order of the names. */
  readonly attachments: Readonly<Record<string, string>>;
  /** The hash of the line before, `null` of the first. */
  readonly previous: string | null;
  /** SHA-256 of the line without this key. */
  readonly hash: string;
}

/** Something that keeps a ledger, or a state kept beside it, from being believed. */
export interface LedgerTrouble {
  readonly file: string;
  readonly line: number;
  /** What is wrong and what to do, in Chinese. */
  readonly message: string;
}

/** What is on record of a report. */
export interface ReportLedger {
  /** Path from the project's root. */
  readonly file: string;
  readonly entries: readonly LedgerEntry[];
  readonly troubles: readonly LedgerTrouble[];
  /**
   * The last published state, where the report's file is no longer the same; `null` where it is, or
   * where that state cannot be read.
   */
  readonly before: Report | null;
  /** Whether the report's file says byte for byte what was published last. */
  readonly unchanged: boolean;
}

/** The states that were public, the oldest first: every entry but withdrawals. */
export function publishedStates(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(({ event }) => event !== 'withdrawn');
}

/** The day of a version, `YYYY-MM-DD`. */
export function versionDate(version: string): string {
  return version.slice(0, 10);
}

/** The name of the version of a day, told apart from others of the same day. */
export function versionOf(date: string, entries: readonly LedgerEntry[]): string {
  const same = entries.filter(({ version }) => versionDate(version) === date).length;
  return same === 0 ? date : `${date}-${same + 1}`;
}
