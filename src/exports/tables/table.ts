import type { Department } from '#core/department.ts';
import type { DetailKind, ReportDetails } from '#core/report-details.ts';
import type { LedgerEntry } from '#core/report-ledger.ts';
import type { Scheme } from '#core/scheme.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';
import type { ColumnType } from './column-types.ts';

/** A cell as text, numbers included; `null` is an empty cell. */
export type Cell = string | null;

/** What the data dictionary says of a column. */
export interface ColumnDescription {
  /** lowerCamelCase, permanent: programs rely on it. */
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  /** Of all its values; `null` where they have none, or each row states its own. */
  readonly unit: string | null;
  /** What stands in it, and what it means when it is empty. */
  readonly description: string;
  /** Never empty. */
  readonly required?: true;
}

export interface Column<Row> extends ColumnDescription {
  readonly value: (row: Row) => Cell;
}

/** Which report a row is about. */
export interface TableSubject {
  readonly summary: Pick<ReportSummary, 'id' | 'year'>;
  readonly department: Department;
  /** The full address of its page. */
  readonly url: string;
}

/** A withdrawn report. */
export interface TableWithdrawal extends TableSubject {
  readonly withdrawal: WithdrawnReport['withdrawal'];
}

/** A published report with what the tables say of it. */
export interface TableReport extends TableSubject {
  readonly summary: ReportSummary;
  readonly details: ReportDetails;
  /** What is on record of it, the oldest first. */
  readonly states: readonly LedgerEntry[];
  /** `null` when the registry has no such scheme. */
  readonly scheme: Scheme | null;
  /** The department's published report of the year after, `null` when there is none. */
  readonly next: { readonly id: string; readonly followUp: ReportDetails['followUp'] } | null;
}

/** A downloadable table. */
export interface Table {
  /** In addresses: `/data/projects.csv`. */
  readonly id: string;
  readonly title: string;
  /** What a row is. */
  readonly description: string;
  readonly columns: readonly ColumnDescription[];
  /** The columns that tell rows apart. */
  readonly key: readonly string[];
  /**
   * The kinds of details that its rows are made from, besides unit, department and id of a report, and
   * which other reports there are; `null` where they are made from anything.
   */
  readonly kinds: readonly DetailKind[] | null;
  /**
   * The rows of a report in its own order, cells in the order of the columns; each begins with those of
   * `reportColumns`.
   */
  readonly rowsOf: (report: TableReport) => readonly (readonly Cell[])[];
  /** The rows of a withdrawn report; most tables know nothing of it. */
  readonly withdrawnRows?: (report: TableWithdrawal) => readonly (readonly Cell[])[];
}
