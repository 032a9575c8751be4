import { resolve } from 'node:path';
import type { Coverage } from '#core/coverage.ts';
import type { Finding } from '#core/finding.ts';
import {
  type KeptReport,
  type PrepareOptions,
  prepareReports,
} from '#preparing/prepare-reports.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { textOf } from '#reading/content-files.ts';
import { personalDataInFile } from '#rules/personal-data-in-file.ts';
import { checkReport } from '#rules/run.ts';
import { removedReports } from './removed-reports.ts';

/** What the checks found in a content folder, or a part of it, in file order; no report's text. */
export interface CheckedContent {
  /** How many reports were looked at. */
  readonly reports: number;
  readonly findings: readonly Finding[];
  /** By report file: how many of its figures were held against the data. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  /** Report files that are not to be published: drafts and withdrawn ones. */
  readonly unpublished: ReadonlySet<string>;
  /** Report files of which the ledgers do not tell as they are. */
  readonly unrecorded: readonly string[];
  /** By id of each report to be published: the day of its last correction or of its publication. */
  readonly changed: ReadonlyMap<string, string>;
  /** Source text of a file with findings, read when it is asked for. */
  readonly sources: Pick<ReadonlyMap<string, string>, 'get'>;
}

export interface CheckOptions extends PrepareOptions {
  /** Whether to look at what stands beside the reports as well: registries and pages. */
  readonly registries?: boolean;
}

/** Runs every rule over the registries and the chosen reports. */
export async function checkContent(options: CheckOptions): Promise<CheckedContent> {
  return checkedContent(options, await prepareReports(options));
}

/** What is wrong with files that stand beside the reports, and whom they disclose. */
function besideReports(root: string, content: ContentDirectory): readonly Finding[] {
  return [
    ...content.unreadable.flatMap((file) => checkReport(file, null).findings),
    ...content.besideReports.flatMap((file) =>
      personalDataInFile(file, textOf(content.files, resolve(root, file)) ?? ''),
    ),
  ];
}

/** The same of reports that are prepared. */
export function checkedContent(
  { root, content, registries = true }: Omit<CheckOptions, 'folder'>,
  reports: readonly KeptReport[],
): CheckedContent {
  const published = reports.filter(({ status }) => status === 'published');
  return {
    reports: reports.length,
    findings: [
      ...(registries ? besideReports(root, content) : []),
      ...removedReports(content),
      ...reports.flatMap(({ findings }) => findings),
    ],
    coverage: new Map(reports.map(({ file, coverage }) => [file, coverage])),
    unpublished: new Set(
      reports
        .filter(({ status }) => status !== null && status !== 'published')
        .map(({ file }) => file),
    ),
    unrecorded: reports.filter(({ recorded }) => !recorded).map(({ file }) => file),
    changed: new Map(
      published.flatMap(({ id, changed }) => (changed === null ? [] : [[id, changed] as const])),
    ),
    sources: {
      get: (file) => textOf(content.files, resolve(root, file))?.replace(/^\uFEFF/u, ''),
    },
  };
}
