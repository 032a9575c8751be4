import type { FigureChangeKind } from './figure-change.ts';
import type { ReportData } from './report-schema.ts';

/** A figure that changed between two states of a report, in the front matter or in its text. */
export interface FigureChange {
  readonly kind: FigureChangeKind;
  /** What it is, for readers: `“三公”经费·决算数·合计`, or the words before it in the text. */
  readonly name: string;
  /** The front-matter path, `budget.expenditure`; empty for a figure of the text that has none. */
  readonly at: string;
  /** As stated; `null` where it was or is not. */
  readonly from: string | null;
  readonly to: string | null;
  /** New less old, `+0.01`; `null` where there is no such difference. */
  readonly difference: string | null;
  /** Line in the new file, in the old one for what is gone. */
  readonly line: number;
  /** A public figure was changed or taken away, and no correction tells so. */
  readonly unrecorded: boolean;
}

export interface AttachmentChange {
  readonly kind: 'added' | 'replaced' | 'removed';
  readonly file: string;
}

type Status = ReportData['status'];

/** What changed of one report. */
export interface ReportChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  /** `gzgsl/2021`, as it is. */
  readonly id: string;
  /** Its id before, where it was renamed. */
  readonly before: string | null;
  readonly title: string;
  readonly file: string;
  /** `null` where there is no report, or none that can be read. */
  readonly status: { readonly from: Status | null; readonly to: Status | null };
  /** How many figures its front matter states. */
  readonly stated: number;
  /** Changed figures of the front matter, in its order. */
  readonly figures: readonly FigureChange[];
  /** Changed figures of the text, in reading order. */
  readonly text: readonly FigureChange[];
  readonly attachments: readonly AttachmentChange[];
  /** Why its figures cannot be compared, in Chinese; `null` when they were. */
  readonly unreadable: string | null;
}

/** A ledger, or a state kept beside it, that was not only added to. */
export interface LedgerChange {
  /** The report, `gzgsl/2021`. */
  readonly id: string;
  /** Path from the content folder: the old one where it is gone. */
  readonly path: string;
  readonly line: number;
  /** What was done, in Chinese. */
  readonly what: string;
}

/** What changed in a content folder since a commit. */
export interface ContentChanges {
  /** What it was compared with, `HEAD` or `origin/main（a1b2c3d）`. */
  readonly base: string;
  readonly reports: readonly ReportChange[];
  /** What was done to the record of what was public. */
  readonly ledger: readonly LedgerChange[];
  /** Other changed files of the content folder: departments, schemes, pages. */
  readonly others: readonly string[];
}

/** Whether something that the public could read is changed, moved or gone without a word about it. */
export function isSilent({ figures, text, status, kind }: ReportChange): boolean {
  const gone = status.from === 'published' && (kind === 'renamed' || status.to !== 'published');
  return gone || [...figures, ...text].some(({ unrecorded }) => unrecorded);
}
