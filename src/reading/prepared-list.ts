import { readFileSync } from 'node:fs';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';

/** A published report of a build: its summary, and the digest under which its page is kept. */
export interface ListedReport {
  readonly digest: string;
  readonly summary: ReportSummary;
}

/** The environment variable that names the file with the published reports of a build. */
export const preparedListVariable = 'MINGZHANG_PREPARED';

/** The published reports that a build has prepared. */
export interface PreparedList {
  /** The version of the code that prepared them. */
  readonly version: string;
  readonly reports: readonly ListedReport[];
  readonly withdrawn: readonly WithdrawnReport[];
}

let known: PreparedList | null | undefined;

/** What the build has prepared; `null` while writing, where nothing is. */
export function preparedList(): PreparedList | null {
  if (known !== undefined) return known;
  const path = process.env[preparedListVariable];
  known = path ? (JSON.parse(readFileSync(path, 'utf8')) as PreparedList) : null;
  return known;
}
