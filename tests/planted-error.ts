import type { Severity } from '#core/finding.ts';
import type { Change } from './site-copy.ts';

/** What an editor's slip looks like: a change to a report that was clean. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly changes: readonly Change[];
  /** A change to another file that gives the error its setting. */
  readonly setting?: { readonly file: string; readonly change: Change };
  /** What is on record of the sample counts; by default nothing is. */
  readonly ledgers?: 'recorded';
  /** The report that is checked, where the file is not one. */
  readonly report?: string;
  readonly severity: Severity;
  /** What the message must say, besides standing at the marker. */
  readonly says: string;
}
