import { type FeedFormat, feedFiles, reportAddress } from '#core/address.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';
import { type FeedContent, feedText, mostEntries } from '#exports/feed.ts';
import {
  correctionEntries,
  type FeedReport,
  reportEntry,
  withdrawalEntry,
} from '#exports/feed-entries.ts';
import { department, detailsOf, site } from '#reading/site.ts';

/** One path for each format that a page's feed has: a list of its own, since Astro writes into it. */
export function feedPaths() {
  return (Object.keys(feedFiles) as FeedFormat[]).map((format) => ({
    params: { feed: feedFiles[format] },
    props: { format },
  }));
}

const mediaTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A feed of reports; of those with a date of publication only the newest are looked into. */
export function reportFeed(
  about: Omit<FeedContent, 'entries'>,
  summaries: readonly ReportSummary[],
  format: FeedFormat,
): Response {
  const newest = summaries
    .filter(({ published }) => published !== null)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .slice(0, mostEntries);
  const entries = newest.flatMap((summary) => reportEntry(feedReport(summary)) ?? []);
  return response({ ...about, entries }, format);
}

/** A feed of all corrections and withdrawals. */
export function correctionFeed(
  about: Omit<FeedContent, 'entries'>,
  {
    summaries,
    withdrawn,
  }: {
    readonly summaries: readonly ReportSummary[];
    readonly withdrawn: readonly WithdrawnReport[];
  },
  format: FeedFormat,
): Response {
  const corrected = summaries.filter(({ corrections }) => corrections > 0);
  const corrections = corrected.flatMap((summary) => correctionEntries(feedReport(summary)));
  const withdrawals = withdrawn.map((report) =>
    withdrawalEntry(report, {
      department: department(report.department),
      url: site().url + reportAddress(report.id),
    }),
  );
  return response({ ...about, entries: [...corrections, ...withdrawals] }, format);
}

function feedReport(summary: ReportSummary): FeedReport {
  return {
    summary,
    details: detailsOf(summary),
    department: department(summary.department),
    url: site().url + reportAddress(summary.id),
  };
}

function response(content: FeedContent, format: FeedFormat): Response {
  return new Response(feedText(content, site(), format), {
    headers: { 'Content-Type': `${mediaTypes[format]}; charset=utf-8` },
  });
}
