import type { Finding } from '#core/finding.ts';
import type { ReportFile } from '#core/report.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { type CheckedReport, checkReport } from '#rules/run.ts';

/** A whole content folder, or a part of it, with all findings in file order. */
export interface CheckedContent {
  readonly reports: readonly CheckedReport[];
  readonly findings: readonly Finding[];
  /** Source text by file, for code frames. */
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
  const registries = unreadable.map((file) => checkReport(file, null));
  const reports = files.map((file) => {
    const read = content.readReportFile(file);
    return checkReport(read, read.report && content.surroundingsOf(read.report));
  });
  const checked = [...registries, ...reports];
  return {
    reports,
    findings: checked.flatMap(({ findings }) => findings),
    sources: new Map(checked.map(({ file }) => [file.file, file.source])),
  };
}
