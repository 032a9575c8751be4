import type { Department } from '#core/department.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { Site } from '#core/site.ts';

/** A report with whose it is and where it stands: what its metadata is made from. */
export interface PublishedReport {
  /** `slsjyj/2022`. */
  readonly id: string;
  readonly data: ReportData;
  readonly department: Department;
  readonly site: Site;
}
