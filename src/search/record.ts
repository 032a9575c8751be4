import type { CheckStatus } from './check-status.ts';
import type { SearchFigure } from './figure-table.ts';

/** One searchable section of a report's page. */
export interface SearchRecord {
  /** The element of the page to land on; empty for the top of the page. */
  readonly anchor: string;
  /** Letter of its kind: see `sectionKinds`. */
  readonly kind: string;
  /** The headings above it and its own, outermost first. */
  readonly trail: readonly string[];
  /** Its paragraphs and table cells in reading order; the heading is not among them. */
  readonly blocks: readonly string[];
}

/** What the index knows of one report. */
export interface SearchReport {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly department: SearchDepartment;
  readonly check: CheckStatus;
  /** 自评总分 and 执行率 in points and percent as stated; `null` where undisclosed. */
  readonly score: string | null;
  readonly rate: string | null;
  readonly records: readonly SearchRecord[];
  /** In the order of the page. */
  readonly figures: readonly SearchFigure[];
}

/** The department of a report, as search asks for it. */
export interface SearchDepartment {
  readonly id: string;
  /** Its name in the report's year. */
  readonly name: string;
  /** Every name it has held, its short name included. */
  readonly names: readonly string[];
  readonly region: string | null;
}
