import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Finding } from '#core/finding.ts';
import type { ReportFile } from '#core/report.ts';
import { detailsOf } from '#core/report-details.ts';
import { summaryOf } from '#core/summary.ts';
import { tableParts } from '#exports/table-part.ts';
import { tableTexts } from '#exports/table-text.ts';
import { reportColumns } from './report-columns.ts';
import type { Table, TableReport } from './table.ts';

/** The department of example reports. */
export const exampleDepartment = {
  id: 'shili',
  ...departmentSchema.parse({ names: [{ name: '示例局' }], fictional: 'true' }),
};

/**
 * A small report for tests of the tables.
 *
 * @param read - The reader, which this layer does not know.
 * @param frontMatter - Only the keys that matter, as an editor writes them.
 * @param surroundings - What replaces the example's own.
 */
export function exampleReport(
  read: (file: string, source: string) => ReportFile,
  frontMatter: string,
  surroundings: Partial<TableReport> & { readonly findings?: readonly Finding[] } = {},
): TableReport {
  const { report } = read(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  const { findings = [], ...rest } = surroundings;
  const summary = summaryOf(report, null, {
    findings: { error: 0, warning: 0, note: 0 },
    outcomes: '',
    attachments: [],
    details: '',
  });
  return {
    summary,
    details: detailsOf(report, findings),
    department: exampleDepartment,
    scheme: null,
    next: null,
    states: [],
    url: 'https://jixiao.example.gov.cn/reports/shili/2022/',
    ...rest,
  };
}

/** A report's rows of a table as JSON gives them, without the columns that say which report it is. */
export function exampleRows(
  table: Table,
  report: TableReport,
): readonly Readonly<Record<string, unknown>>[] {
  const [text] = tableTexts([table], [tableParts([table], [report])], 1);
  const rows = JSON.parse(new TextDecoder().decode(text?.json)) as Record<string, unknown>[];
  const common = new Set(reportColumns.map(({ name }) => name));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !common.has(name))),
  );
}
