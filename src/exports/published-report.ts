import type { Department } from '#core/department.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { ReportVersion } from '#core/report-version.ts';
import type { Site } from '#core/site.ts';

/** A report with whose it is and where it stands: what its metadata is made from. */
export interface PublishedReport {
  /** `slsjyj/2022`. */
  readonly id: string;
  readonly data: ReportData;
  readonly department: Department;
  readonly site: Site;
  /** The state on record that is shown; none where it is not on record yet. */
  readonly version?: Pick<ReportVersion, 'version'> | null;
}
