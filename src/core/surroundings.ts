import type { AttachmentFile } from './attachment-file.ts';
import type { Department } from './department.ts';
import type { Report } from './report.ts';
import type { ReportLedger } from './report-ledger.ts';
import type { Scheme } from './scheme.ts';
import type { WrongWord } from './wording.ts';

/** What surrounds a report on the site: all that may be consulted besides the report itself. */
export interface Surroundings {
  /** `null` when the registry has no such department. */
  readonly department: Department | null;
  /** `null` when there is no such scheme. */
  readonly scheme: Scheme | null;
  /** The files in the report's attachment folder by name. */
  readonly attachments: ReadonlyMap<string, AttachmentFile>;
  /** The department's report of the year before; `null` when it is not on the site. */
  readonly previous: Report | null;
  /** The scheme of `previous`; `null` likewise. */
  readonly previousScheme: Scheme | null;
  /** The latest earlier year with a report of the department; `null` when this is the first. */
  readonly lastYear: number | null;
  /** Full and short names of every other registered department, former names included. */
  readonly otherNames: readonly string[];
  /** Ids of all report files on the site, `gzgsl/2021`. */
  readonly reportIds: ReadonlySet<string>;
  /** The site's list of wrong words; the same list for every report. */
  readonly wording: readonly WrongWord[];
  /** What is on record of the report; `null` when it has never been recorded. */
  readonly ledger: ReportLedger | null;
}
