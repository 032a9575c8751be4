import { reportAddress, versionAddress } from '#core/address.ts';
import { figurePart } from '#core/figure-part.ts';
import type { ReportVersion } from '#core/report-version.ts';
import type { ReportSummary } from '#core/summary.ts';
import { csv } from '#exports/csv.ts';
import { jsonDocument } from '#exports/json.ts';
import { reportDocument } from '#exports/report-document.ts';
import { reportFigures } from '#exports/report-figures.ts';
import type { SiteReport } from '#preparing/site-report.ts';
import { department, site, versionsOf } from '#reading/site.ts';

export type DataFormat = 'json' | 'csv';

interface Wish {
  readonly summary: ReportSummary;
  /** The superseded state that is meant; `null` for the report as it stands. */
  readonly shown: ReportVersion | null;
  readonly format: DataFormat;
}

/** The data of a report, or of an earlier state of it. */
export function dataResponse(reading: SiteReport, { summary, shown, format }: Wish): Response {
  return format === 'json'
    ? new Response(jsonOf(reading, summary, shown), {
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      })
    : new Response(csvOf(reading, shown), {
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
      });
}

function jsonOf(
  { report, surroundings, checked }: SiteReport,
  summary: ReportSummary,
  shown: ReportVersion | null,
): string {
  return jsonDocument(
    reportDocument(report, {
      checked,
      department: department(summary.department),
      surroundings,
      site: site(),
      versions: versionsOf(summary.id),
      shown,
    }),
  );
}

/** Each figure with the heading under which the page first has it, and the address of that place. */
function csvOf({ report, checked }: SiteReport, shown: ReportVersion | null): string {
  const page =
    site().url + (shown ? versionAddress(report.id, shown.version) : reportAddress(report.id));
  return csv(
    ['项目', '路径', '数值', '单位', '位置', '网址'],
    reportFigures(report).map(({ name, path, text, unit }) => {
      const told = checked.told.get(path)?.find(({ section }) => section >= 0);
      const place = report.sections[told?.section ?? -1] ?? figurePart(path, report.data);
      return [name, path, text, unit, place.title, `${page}#${place.anchor}`];
    }),
  );
}
