import { departmentNames } from '#core/department.ts';
import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import type { AttachmentFolders } from '#reading/attachments/attachment-folders.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import type { Registries } from './registries.ts';
import { remembering } from './remembering.ts';
import { neighboursOf, reportId } from './report-files.ts';

/** What a report is held against, with last year's report as whoever asks has it at hand. */
export type SurroundingsWith<Last> = Omit<Surroundings, 'previous'> & {
  readonly previous: Last | null;
};

export type SurroundingsOf = <Last extends Pick<Report, 'data'>>(
  report: Pick<Report, 'id' | 'data'>,
  read: (file: string) => Last | null,
) => SurroundingsWith<Last>;

interface Sources {
  readonly reportFiles: readonly string[];
  readonly registries: Registries;
  readonly attachments: AttachmentFolders;
  readonly ledgers: LedgerFolder;
}

/** Tells what each report is held against. */
export function surroundingsIn({
  reportFiles,
  registries,
  attachments,
  ledgers,
}: Sources): SurroundingsOf {
  const { departments, schemes } = registries;
  const neighbours = neighboursOf(reportFiles);
  const reportIds = new Set(reportFiles.map(reportId));
  const otherNames = remembering(
    (id) => departments.values().flatMap((one) => (one.id === id ? [] : departmentNames(one))),
    1,
  );
  return ({ id, data }, read) => {
    const { before, lastYear } = neighbours(data.department, data.year);
    const last = before ? read(before) : null;
    // Nobody can compare with a year that is not published.
    const previous = last?.data.status === 'published' ? last : null;
    return {
      previous,
      previousScheme: schemes.get(previous?.data.scheme ?? '') ?? null,
      lastYear,
      // Asking for it reads every department: only rules about names do.
      get otherNames() {
        return otherNames(data.department);
      },
      reportIds,
      wording: registries.wording,
      department: departments.get(data.department) ?? null,
      scheme: schemes.get(data.scheme) ?? null,
      attachments: attachments.known(id),
      // Most of what asks for surroundings has no use for the ledger.
      get ledger() {
        return ledgers.of(id);
      },
    };
  };
}
