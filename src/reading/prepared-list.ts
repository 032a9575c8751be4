import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
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

const reportsPerWrite = 200;

/**
 * Writes the list, a line for each report behind one for the rest: the text of ten thousand at once
 * would be the largest thing that a build has in memory.
 */
export function writePreparedList(path: string, { reports, ...rest }: PreparedList): void {
  writeFileSync(path, `${JSON.stringify(rest)}\n`);
  for (let start = 0; start < reports.length; start += reportsPerWrite) {
    const some = reports.slice(start, start + reportsPerWrite);
    appendFileSync(path, some.map((report) => `${JSON.stringify(report)}\n`).join(''));
  }
}

function readPreparedList(path: string): PreparedList {
  const [rest, ...reports] = jsonLines(readFileSync(path));
  return { ...(rest as Omit<PreparedList, 'reports'>), reports: reports as ListedReport[] };
}

function* jsonLines(bytes: Buffer): Generator<unknown> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    yield JSON.parse(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}

let known: PreparedList | null | undefined;

/** What the build has prepared; `null` while writing, where nothing is. */
export function preparedList(): PreparedList | null {
  if (known !== undefined) return known;
  const path = process.env[preparedListVariable];
  known = path ? readPreparedList(path) : null;
  return known;
}
