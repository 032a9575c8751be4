import type { APIRoute } from 'astro';
import type { ReportSummary } from '#core/summary.ts';
import { siteReport } from '#preparing/site-report.ts';
import { summaries } from '#reading/site.ts';
import { type DataFormat, dataResponse } from '../_report-data.ts';

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
  readonly format: DataFormat;
}

export const GET: APIRoute<Props> = ({ props: { summary, format } }) =>
  dataResponse(siteReport(summary), { summary, shown: null, format });
