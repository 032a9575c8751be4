import type { APIRoute } from 'astro';
import type { ReportVersion } from '#core/report-version.ts';
import type { ReportSummary } from '#core/summary.ts';
import { siteVersion } from '#preparing/site-version.ts';
import { summaries, versionsOf } from '#reading/site.ts';
import { type DataFormat, dataResponse } from '../../_report-data.ts';

/** The data of each superseded state beside its page, `2023-08-18.json` and `2023-08-18.csv`. */
export async function getStaticPaths() {
  const superseded = (await summaries()).flatMap((summary) =>
    versionsOf(summary.id)
      .filter(({ current }) => !current)
      .map((version) => ({ summary, version })),
  );
  return superseded.flatMap(({ summary, version }) =>
    (['json', 'csv'] as const)
      // One that can no longer be read has a page that says so, and no data.
      .filter(() => siteVersion(summary.id, version) !== null)
      .map((format) => ({
        params: {
          department: summary.department,
          year: String(summary.year),
          file: `${version.version}.${format}`,
        },
        props: { summary, version, format },
      })),
  );
}

interface Props {
  readonly summary: ReportSummary;
  readonly version: ReportVersion;
  readonly format: DataFormat;
}

export const GET: APIRoute<Props> = ({ props: { summary, version, format } }) => {
  const reading = siteVersion(summary.id, version);
  if (!reading) throw new Error(`Unexpected unreadable state \`${summary.id}/${version.version}\``);
  return dataResponse(reading, { summary, shown: version, format });
};
