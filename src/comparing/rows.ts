import type { ReportDocument } from '#core/report-document.ts';
import { moneyRows, procurementRows } from './money-rows.ts';
import type { Row, RowGroup } from './row.ts';
import { followUpRows, scoreRows } from './score-rows.ts';

/** The whole comparison of reports, without the lines on which none of them says anything. */
export function rowGroups(reports: readonly ReportDocument[]): readonly RowGroup[] {
  return [moneyRows(reports), procurementRows(reports), scoreRows(reports), followUpRows(reports)]
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isSaid(row, reports)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The lines that everybody looks for stay even when no report has them: silence is an answer. */
const always = new Set(['年初预算数', '全年预算数', '支出数', '执行率', '自评总分']);

function isSaid(row: Row, reports: readonly ReportDocument[]): boolean {
  return always.has(row.label) || reports.some((report) => row.valueOf(report).disclosed);
}
