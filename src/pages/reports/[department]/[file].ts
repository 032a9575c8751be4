import type { APIRoute } from 'astro';
import type { ReportSummary } from '#core/summary.ts';
import { csv } from '#exports/csv.ts';
import { jsonDocument } from '#exports/json.ts';
import { reportDocument } from '#exports/report-document.ts';
import { reportFigures } from '#exports/report-figures.ts';
import { siteReport } from '#preparing/site-report.ts';
import { department, site, summaries } from '#reading/site.ts';

/** The data of each report beside its page, `2022.json` and `2022.csv`. */
export async function getStaticPaths() {
  // One after the other, so that a report is read once for both.
  return (await summaries()).flatMap((summary) =>
    (['json', 'csv'] as const).map((format) => ({
      params: { department: summary.department, file: `${summary.year}.${format}` },
      props: { summary, format },
    })),
  );
}

interface Props {
  readonly summary: ReportSummary;
  readonly format: 'json' | 'csv';
}

export const GET: APIRoute<Props> = ({ props: { summary, format } }) =>
  format === 'json'
    ? new Response(jsonOf(summary), {
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
      })
    : new Response(csvOf(summary), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

function jsonOf(summary: ReportSummary): string {
  const { report, surroundings, checked } = siteReport(summary);
  const owner = department(summary.department);
  return jsonDocument(
    reportDocument(report, { checked, department: owner, surroundings, site: site() }),
  );
}

function csvOf(summary: ReportSummary): string {
  const { report } = siteReport(summary);
  const source = `reports/${report.id}.mdx`;
  return csv(
    ['项目', '路径', '数值', '单位', '位置'],
    reportFigures(report).map(({ name, path, text, unit, place }) => [
      name,
      path,
      text,
      unit,
      `${source} 第${place.line}行`,
    ]),
  );
}
