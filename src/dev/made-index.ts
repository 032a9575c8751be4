import type { CheckStatus } from '#search/check-status.ts';

/** A published report: how its checks came out, and the digest under which its records are kept. */
export interface IndexedReport {
  readonly file: string;
  readonly check: CheckStatus;
  readonly digest: string;
}

/** What the worker is told after a save. */
export interface IndexChange {
  readonly revision: number;
  readonly reports: readonly IndexedReport[];
}

/** What the worker has made: all files of the index, of which only new ones are sent. */
export interface MadeIndex {
  readonly revision: number;
  readonly kept: readonly string[];
  readonly added: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** Why there is no index; `null` when there is. */
  readonly failure: string | null;
}

/** There is no index while the worker cannot make one. */
export function failed(revision: number, error: unknown): MadeIndex {
  return { revision, kept: [], added: [], failure: String(error) };
}
