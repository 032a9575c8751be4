import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { DetailDigests } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';

/** A report that the site shows: its summary, and the digest under which its page is kept. */
export interface ListedReport {
  /** `null` while what the report depends on was saved and it has not yet been prepared again. */
  readonly digest: string | null;
  /** Of each kind of its details; `null` in the preview. */
  readonly detailDigests: DetailDigests | null;
  readonly summary: ReportSummary;
}

/** The environment variable that names the file with the published reports of a build. */
export const preparedListVariable = 'MINGZHANG_PREPARED';

/** The reports that a build or the preview has prepared. */
export interface PreparedList {
  /** The version of the code that prepared them. */
  readonly version: string;
  /** Names the code that makes tables of them; `null` in the preview, where it changes at any time. */
  readonly tables: string | null;
  /** The published ones; in the preview drafts as well. */
  readonly reports: readonly ListedReport[];
  readonly withdrawn: readonly WithdrawnReport[];
}

const reportsPerWrite = 200;

/**
 * Writes the list: a line for the rest, then two for each report, the second with its details. The text
 * of ten thousand at once would be the largest thing that a build has in memory.
 */
export function writePreparedList(path: string, { reports, ...rest }: PreparedList): void {
  writeFileSync(path, `${JSON.stringify(rest)}\n`);
  for (let start = 0; start < reports.length; start += reportsPerWrite) {
    const some = reports.slice(start, start + reportsPerWrite);
    appendFileSync(path, some.map(linesOf).join(''));
  }
}

function linesOf({ summary: { details, ...summary }, ...report }: ListedReport): string {
  return `${JSON.stringify({ ...report, summary })}\n${details}\n`;
}

/** Details stay as bytes until they are asked for: as text they are most of what a list takes in memory. */
function readPreparedList(path: string): PreparedList {
  const bytes = readFileSync(path);
  const lines = linesIn(bytes);
  const textOf = ([start, end]: readonly [number, number]) => bytes.toString('utf8', start, end);
  const [first = [0, 0], ...others] = lines;
  const rest = JSON.parse(textOf(first)) as Omit<PreparedList, 'reports'>;
  const reports: ListedReport[] = [];
  for (let line = 0; line < others.length; line += 2) {
    const [head = first, details = first] = others.slice(line, line + 2);
    const listed = JSON.parse(textOf(head)) as ListedReport;
    const get = () => textOf(details);
    Object.defineProperty(listed.summary, 'details', { enumerable: true, get });
    reports.push(listed);
  }
  return { ...rest, reports };
}

/** Where each line begins and ends. */
function linesIn(bytes: Buffer): readonly (readonly [start: number, end: number])[] {
  const lines: [number, number][] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** Kept on the process: the preview loads this module once for itself and once for the pages. */
const key = Symbol.for('mingzhang.prepared-list');
const shared = globalThis as {
  [key]?: { readonly list: PreparedList | null; readonly ready: Promise<PreparedList> };
};

let known: PreparedList | null | undefined;

/** What is prepared; `null` while the preview is preparing for the first time. */
export function preparedList(): PreparedList | null {
  if (shared[key]) return shared[key].list;
  if (known !== undefined) return known;
  const path = process.env[preparedListVariable];
  known = path ? readPreparedList(path) : null;
  return known;
}

/** The same, once it is there. */
export async function listWhenPrepared(): Promise<PreparedList> {
  const list = preparedList() ?? (await shared[key]?.ready);
  if (!list) throw new Error('Unexpected page without a list of reports');
  return list;
}

/** The preview's list from now on; a promise at first. */
export function showList(list: PreparedList | Promise<PreparedList>): void {
  shared[key] =
    list instanceof Promise ? { list: null, ready: list } : { list, ready: Promise.resolve(list) };
}
