import type { ReportDetails } from './report-details.ts';
import type { ReportData } from './report-schema.ts';
import type { ReportSummary } from './summary.ts';
import { fieldName } from './terms.ts';

/** A correction with the report that it was made in. */
export interface ListedCorrection extends Omit<ReportData['corrections'][number], 'field'> {
  readonly report: Pick<ReportSummary, 'id' | 'department' | 'year' | 'title'>;
  /** The corrected value as readers call it, `支出数` or `“预算执行率”得分`. */
  readonly item: string;
}

/** The corrections of a report, as it lists them. */
export function correctionsOf(
  { id, department, year, title }: ReportSummary,
  details: ReportDetails,
): readonly ListedCorrection[] {
  return details.corrections.map(({ field, ...correction }) => ({
    ...correction,
    report: { id, department, year, title },
    item: itemName(field, details),
  }));
}

/** Newest first; corrections of one day stay in the order of their reports. */
export function newestFirst(corrections: readonly ListedCorrection[]): readonly ListedCorrection[] {
  return corrections.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** A value of a list is named with its row: there are many 得分, and one “预算执行率”得分. */
function itemName(field: string, { indicators, targets, projects }: ReportDetails): string {
  const row = field.replace(/\.[^.\]]+$/u, '');
  const owner = [...indicators, ...targets, ...projects].find(({ at }) => at === row);
  return owner ? `“${owner.name}”${fieldName(field)}` : fieldName(field);
}
