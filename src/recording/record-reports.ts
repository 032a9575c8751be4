import { resolve } from 'node:path';
import { blocksPublication, type Finding } from '#core/finding.ts';
import { nextState } from '#core/next-state.ts';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { chained } from '#ledger/ledger-line.ts';
import { stateDigest } from '#ledger/state-digest.ts';
import { type CheckedContent, checkContent } from '#publishing/check-content.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { textOf } from '#reading/content-files.ts';
import { dropUnfinished } from './drop-unfinished.ts';
import { writeEntry } from './write-entry.ts';

export interface RecordOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  /** The day of the record, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether only to tell what would be recorded. */
  readonly dry: boolean;
}

/** What was put on record, or what stands in the way. */
export type Recording =
  | { readonly recorded: true; readonly entries: readonly LedgerEntry[] }
  | {
      readonly recorded: false;
      readonly blocking: readonly Finding[];
      readonly checked: CheckedContent;
    };

/**
 * Adds to the ledgers what was published, corrected or withdrawn since they were last written. While
 * an unacknowledged error stands in anything to be published, nothing is written; what is on record
 * already is not recorded again.
 */
export async function recordReports({
  root,
  folder,
  today,
  dry,
}: RecordOptions): Promise<Recording> {
  if (!dry) dropUnfinished(openContent(root, folder));
  const content = openContent(root, folder);
  const checked = await checkContent({ root, folder, content });
  const blocking = checked.findings.filter(
    (finding) => blocksPublication(finding) && !checked.unpublished.has(finding.file),
  );
  if (blocking.length > 0) return { recorded: false, blocking, checked };
  const entries = checked.unrecorded.flatMap((file) => {
    const found = entryOf(content, resolve(root, file), file, today);
    if (!found) return [];
    if (!dry) writeEntry(content, found);
    return [found.entry];
  });
  return { recorded: true, entries };
}

function entryOf(content: ContentDirectory, path: string, file: string, today: string) {
  const { report } = content.readReportFile(file);
  if (!report) return null;
  const surroundings = content.surroundingsOf(report);
  const state = nextState(report, surroundings, today);
  if (!state) return null;
  const text = textOf(content.files, path) ?? '';
  const before = surroundings.ledger?.entries ?? [];
  return { entry: chained(before, { ...state, sha256: stateDigest(text) }), before, text };
}
