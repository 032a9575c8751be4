import { resolve, sep } from 'node:path';
import type { Finding } from '#core/finding.ts';
import { shownSource } from '#prose/shown-source.ts';
import { reportId } from '#reading/report-files.ts';
import { checkReport } from '#rules/run.ts';
import { type ContentPlace, currentContent } from './current-content.ts';

/** A finding with the line that it stands on, as it travels to the browser. */
export interface ShownFinding extends Finding {
  readonly question: string;
  /** The line as it stands in the file, personal data covered; empty when there is none to show. */
  readonly text: string;
}

/** What the checks say of what a page shows. */
export interface PageFindings {
  /**
   * - `report`: the site shows the report, or the notice of its withdrawal, with these findings.
   * - `unreadable`: there is no page until these findings are dealt with.
   */
  readonly kind: 'report' | 'unreadable';
  readonly files: readonly string[];
  readonly findings: readonly ShownFinding[];
}

/**
 * Reads what a page shows, as it is on disk, and checks it.
 *
 * @param path - The address without host, `/reports/gzgsl/2021/`.
 * @returns `null` for pages that show no single report, while all registries can be read.
 */
export function pageFindings(path: string, place: ContentPlace): PageFindings | null {
  const content = currentContent(place);
  const registries = content.unreadable;
  if (registries.length > 0) {
    return {
      kind: 'unreadable',
      files: registries.map(({ file }) => file),
      findings: registries.flatMap((file) => shown(checkReport(file, null))),
    };
  }
  const id = /^\/reports\/([^/]+\/[^/]+)\/$/u.exec(path)?.[1];
  const file = content.reportFiles.find((one) => reportId(one) === id);
  if (file === undefined) return null;
  const read = content.readReportFile(file);
  const findings = shown(checkReport(read, read.report && content.surroundingsOf(read.report)));
  const kind = read.report ? 'report' : 'unreadable';
  return { kind, files: [file], findings };
}

function shown({ file, results, findings }: ReturnType<typeof checkReport>): ShownFinding[] {
  const lines = shownSource(file.source, findings).split(/\r?\n/u);
  const questions = new Map(results.map(({ rule }) => [rule.id, rule.question]));
  return findings.map((finding) => ({
    ...finding,
    question: questions.get(finding.rule) ?? '',
    text: lines[finding.line - 1] ?? '',
  }));
}

/** The content folder on disk, with a separator behind, for telling what lies in it. */
export function baseOf({ root, folder }: ContentPlace): string {
  return resolve(root, folder) + sep;
}
