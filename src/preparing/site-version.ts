import { relative } from 'node:path';
import { toldPlaces } from '#binding/told-places.ts';
import type { ReportVersion } from '#core/report-version.ts';
import { asked } from '#reading/asked.ts';
import { attachmentFile } from '#reading/attachments/attachment-files.ts';
import { textOf } from '#reading/content-files.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { readReport } from '#reading/read-report.ts';
import { openedContent } from '#reading/site.ts';
import { checkReport } from '#rules/run.ts';
import type { SiteReport } from './site-report.ts';

/**
 * A state of a report as it was published, read and checked like any report. Few reports have one that
 * was superseded: it is made anew in each build.
 *
 * @returns `null` where its file can no longer be read.
 */
export function siteVersion(
  id: string,
  { version, attachments }: Pick<ReportVersion, 'version' | 'attachments'>,
): SiteReport | null {
  asked(`report ${id}`);
  const content = openedContent();
  const text = textOf(content.files, content.ledgers.statePath(id, version));
  const file = relative(process.cwd(), content.reportPath(id)).replaceAll('\\', '/');
  const read = readReport(file, text ?? '');
  const { report } = read;
  if (!report) return null;
  const surroundings = {
    ...content.surroundingsOf(report),
    // Held against what came after it, an earlier state would seem to have been changed.
    ledger: null,
    attachments: new Map(
      Object.entries(attachments).map(([name, sha256]) => {
        const path = content.ledgers.filePath(id, sha256);
        const bytes = content.files.size(path) ?? 0;
        const known = () => ({ sha256, found: null });
        return [name, attachmentFile({ path, bytes }, content.files, known)];
      }),
    ),
  };
  const { results, findings, coverage, figures } = checkReport(read, surroundings);
  return {
    report,
    surroundings,
    checked: { results, findings, coverage, told: toldPlaces(figures) },
    html: renderBody(report, figures),
  };
}
