import type { Place } from '#core/place.ts';
import type { Section } from '#core/report.ts';
import type { DetailDigests } from '#core/report-details.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { SearchReport } from '#search/record.ts';
import type { StoredChecks } from './checked-parts.ts';

/** What the whole site needs to know of a report file, whether its own page is built or not. */
export interface PreparedSummary {
  readonly id: string;
  readonly file: string;
  /** `null` when the file could not be read. */
  readonly status: ReportData['status'] | null;
  /** `null` for what is not to be published. */
  readonly summary: ReportSummary | null;
  /** A draft as the preview lists it; `null` of any other report. */
  readonly draft: ReportSummary | null;
  /** The day of its last correction or of its publication; `null` when it states neither. */
  readonly changed: string | null;
  /** What a withdrawn report says of its withdrawal; `null` of any other. */
  readonly withdrawal: ReportData['withdrawal'];
  /** Whether its ledger tells of it as it is; true for what is not yet published. */
  readonly recorded: boolean;
  /** Whether its text is the last one on record. */
  readonly unchanged: boolean;
  readonly findings: StoredChecks['findings'];
  readonly coverage: StoredChecks['coverage'];
  /** Of what `summary` or `draft` has as details; `null` where there is neither. */
  readonly detailDigests: DetailDigests | null;
  /** Of its records: a neighbour's edit changes what it was made from and not these. `null` without. */
  readonly recordsDigest: string | null;
}

/** Its text is a fifth of what would be kept of a page, and no page asks for it. */
export type PageSection = Omit<Section, 'text'>;

/** All that the page and the data of a report are made from, as plain data. */
export interface PreparedPage {
  readonly id: string;
  readonly file: string;
  readonly data: ReportData;
  readonly textLine: number | null;
  readonly sections: readonly PageSection[];
  readonly places: ReadonlyMap<string, Place>;
  readonly checks: StoredChecks;
  /** The text as safe HTML, its figures marked for the 核对视图. */
  readonly html: string;
}

/** A report read, checked and rendered once. */
export interface PreparedReport {
  readonly summary: PreparedSummary;
  /** `null` when the file could not be read. */
  readonly page: PreparedPage | null;
  /** As the search index takes it up; `null` for what is not to be published. */
  readonly records: SearchReport | null;
}
