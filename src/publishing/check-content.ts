import type { Coverage } from '#core/coverage.ts';
import type { Finding } from '#core/finding.ts';
import type { Report, ReportFile } from '#core/report.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { type CheckedReport, checkReport } from '#rules/run.ts';

/**
 * What the checks found in a content folder, or a part of it, in file order. It holds no report's
 * text longer than its check lasts, except what code frames need.
 */
export interface CheckedContent {
  /** How many reports were looked at. */
  readonly reports: number;
  readonly findings: readonly Finding[];
  /** By report file: how many of its figures were held against the data. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Report files that are not to be published: drafts and withdrawn ones. */
  readonly unpublished: ReadonlySet<string>;
  /** By id of each report to be published: the day of its last correction or of its publication. */
  readonly changed: ReadonlyMap<string, string>;
  /** Source text of the files with findings. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Runs every rule over the registries and the chosen reports.
 *
 * @param unreadable - The registry files to report: all that cannot be read, unless none changed.
 */
export function checkContent(
  content: ContentDirectory,
  files: readonly string[] = content.reportFiles,
  unreadable: readonly ReportFile[] = content.unreadable,
): CheckedContent {
  const findings: Finding[] = [];
  const coverage = new Map<string, Coverage>();
  const unpublished = new Set<string>();
  const changed = new Map<string, string>();
  const sources = new Map<string, string>();
  const note = (checked: CheckedReport) => {
    findings.push(...checked.findings);
    if (checked.findings.length > 0) sources.set(checked.file.file, checked.file.source);
  };
  for (const file of unreadable) note(checkReport(file, null));
  for (const file of files) {
    const read = content.readReportFile(file);
    const checked = checkReport(read, read.report && content.surroundingsOf(read.report));
    note(checked);
    coverage.set(file, checked.coverage);
    if (!read.report) continue;
    const { status } = read.report.data;
    const date = lastChange(read.report.data);
    if (status !== 'published') unpublished.add(file);
    else if (date !== null) changed.set(read.id, date);
  }
  return { reports: files.length, findings, coverage, unpublished, changed, sources };
}

function lastChange({ published, corrections }: Report['data']): string | null {
  const dates = [...corrections.map(({ date }) => date), ...(published ? [published] : [])];
  return dates.sort().at(-1) ?? null;
}
