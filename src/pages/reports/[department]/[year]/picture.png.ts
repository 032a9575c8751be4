import type { APIRoute } from 'astro';
import type { ReportSummary } from '#core/summary.ts';
import { openPictureFiles } from '#pictures/picture-files.ts';
import { reportPicture } from '#pictures/report-picture.ts';
import { department, site, summaries } from '#reading/site.ts';

export async function getStaticPaths() {
  return (await summaries()).map((summary) => ({
    params: { department: summary.department, year: String(summary.year) },
    props: { summary },
  }));
}

const pictures = openPictureFiles(process.cwd());

/** What a shared link to a report shows. */
export const GET: APIRoute<{ summary: ReportSummary }> = async ({ props: { summary } }) => {
  const picture = reportPicture(summary, {
    site: site().name,
    department: department(summary.department),
  });
  return new Response(await pictures.report(summary.id, picture), {
    headers: { 'content-type': 'image/png' },
  });
};
