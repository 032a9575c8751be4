import type { ReportDocument } from '#core/report-document.ts';
import type { Measure } from './difference.ts';
import type { Value } from './value.ts';

/** One line of the comparison. */
export interface Row {
  readonly label: string;
  /** `null` for words: they are the same or they are not, and nothing is subtracted. */
  readonly measure: Measure | null;
  /** Computed by this site, not stated by the reports. */
  readonly computed?: true;
  readonly valueOf: (report: ReportDocument) => Value;
  /** Why the values of these reports may not be subtracted; `null` when they may. */
  readonly barrier: string | null;
}

/** Lines that belong together, under a heading. */
export interface RowGroup {
  readonly title: string;
  /** Stands beside the title: why the lines have no differences. */
  readonly note: string | null;
  readonly rows: readonly Row[];
}
