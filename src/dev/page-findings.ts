import { resolve } from 'node:path';
import type { Finding } from '#core/finding.ts';
import { shownSource } from '#prose/shown-source.ts';
import { textOf } from '#reading/content-files.ts';
import { reportId } from '#reading/report-files.ts';
import { rules } from '#rules/index.ts';
import { checkReport } from '#rules/run.ts';
import type { PageFindings, ShownFinding } from './channel.ts';
import { type ContentPlace, currentContent, currentlyUnreadable } from './current-content.ts';
import type { WrittenReports } from './written-reports.ts';

/**
 * What the checks say of what a page shows.
 *
 * @param path - The address without host, `/reports/gzgsl/2021/`.
 * @returns `null` for pages that show no single report, while all registries can be read.
 */
export async function pageFindings(
  path: string,
  place: ContentPlace,
  written: WrittenReports,
): Promise<PageFindings | null> {
  const content = currentContent(place);
  const registries = currentlyUnreadable(place);
  if (registries.length > 0) {
    return {
      kind: 'unreadable',
      files: registries.map(({ file }) => file),
      findings: registries.flatMap((one) => shown(one.source, checkReport(one, null).findings)),
    };
  }
  const id = /^\/reports\/([^/]+\/[^/]+)\/$/u.exec(path)?.[1];
  const file = content.reportFiles.find((one) => reportId(one) === id);
  if (file === undefined) return null;
  const { status, findings } = await written.of(file);
  const source = textOf(content.files, resolve(place.root, file)) ?? '';
  const kind = status === null ? 'unreadable' : 'report';
  return { kind, files: [file], findings: shown(source, findings) };
}

const questions = new Map(rules.map(({ id, question }) => [id, question]));

function shown(source: string, findings: readonly Finding[]): ShownFinding[] {
  const lines = findings.length === 0 ? [] : shownSource(source, findings).split(/\r?\n/u);
  return findings.map((finding) => ({
    ...finding,
    question: questions.get(finding.rule) ?? '',
    text: lines[finding.line - 1] ?? '',
  }));
}
