import { join, resolve } from 'node:path';
import type { Report, ReportFile } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import {
  type AttachmentFolders,
  openAttachments,
} from '#reading/attachments/attachment-folders.ts';
import { type ContentFiles, filesOnDisk, textOf } from './content-files.ts';
import { contentPaths } from './content-paths.ts';
import { type LedgerFolder, openLedgers } from './ledger-folder.ts';
import { readReport } from './read-report.ts';
import { openRegistries, type Registries } from './registries.ts';
import { remembering } from './remembering.ts';
import { reportId } from './report-files.ts';
import { type SurroundingsWith, surroundingsIn } from './surroundings.ts';

/** A `content/` folder on disk; what it holds is read when asked for. */
export interface ContentDirectory extends Omit<Registries, 'wording'> {
  /** Where its files are looked up. */
  readonly files: ContentFiles;
  /** Report files in a stable order, as paths from the project's root. */
  readonly reportFiles: readonly string[];
  readonly readReportFile: (file: string) => ReportFile;
  /** The absolute path of a report's file. */
  readonly reportPath: (id: string) => string;
  readonly surroundingsOf: (report: Report) => Surroundings;
  /** The same where last year's report need not be read: `last` finds it by its id. */
  readonly surroundingsWith: <Last extends Pick<Report, 'data'>>(
    report: Pick<Report, 'id' | 'data'>,
    last: (id: string) => Last | null,
  ) => SurroundingsWith<Last>;
  readonly attachmentNames: AttachmentFolders['names'];
  readonly attachmentPath: AttachmentFolders['path'];
  readonly inspections: AttachmentFolders['inspections'];
  /** What is on record of its reports. */
  readonly ledgers: LedgerFolder;
}

/**
 * Opens a content folder.
 *
 * @param root - The project's root; files are named relative to it.
 * @param folder - The content folder, `content` unless a test or a benchmark says otherwise.
 * @param files - As they stand on disk, or as they are about to be committed.
 */
export function openContent(
  root: string,
  folder = 'content',
  files: ContentFiles = filesOnDisk,
): ContentDirectory {
  const place = contentPaths(root, folder, files);
  const { base, named, namesIn } = place;
  const registries = openRegistries(place);
  const attachments = openAttachments(place);
  const ledgers = openLedgers(place);
  const reportFiles = namesIn('reports', '').flatMap((department) =>
    namesIn(join('reports', department), '.mdx').map((name) =>
      named(join(base, 'reports', department, name)),
    ),
  );
  const readReportFile = remembering(
    (file) => readReport(file, textOf(files, resolve(root, file)) ?? ''),
    3,
  );
  const surroundings = surroundingsIn({ reportFiles, registries, attachments, ledgers });
  return {
    files,
    get site() {
      return registries.site;
    },
    departments: registries.departments,
    schemes: registries.schemes,
    get aliases() {
      return registries.aliases;
    },
    get unreadable() {
      return registries.unreadable;
    },
    get besideReports() {
      return registries.besideReports;
    },
    reportFiles,
    readReportFile,
    reportPath: (id) => join(base, 'reports', `${id}.mdx`),
    surroundingsOf: (report) => surroundings(report, (file) => readReportFile(file).report),
    surroundingsWith: (report, last) => surroundings(report, (file) => last(reportId(file))),
    inspections: attachments.inspections,
    attachmentNames: attachments.names,
    attachmentPath: attachments.path,
    ledgers,
  };
}
