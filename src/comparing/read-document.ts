import type { ReportDocument } from '#core/report-document.ts';

/**
 * Takes what was fetched for the data of a report.
 *
 * @returns `null` when it is something else: a host may answer anything under any address.
 */
export function readReportDocument(json: unknown): ReportDocument | null {
  const known =
    typeof json === 'object' &&
    json !== null &&
    'schema' in json &&
    json.schema === ('mingzhang-report/1' satisfies ReportDocument['schema']);
  return known ? (json as ReportDocument) : null;
}
