import { readReportDocument } from '#comparing/read-document.ts';
import { reportDataAddress } from '#core/address.ts';
import type { ReportDocument } from '#core/report-document.ts';

/** What came of asking for the data of a report. */
export type Loaded =
  | { readonly id: string; readonly state: 'here'; readonly report: ReportDocument }
  /** The site has no such report. */
  | { readonly id: string; readonly state: 'unknown' }
  /** The network or the host failed: asking again may help. */
  | { readonly id: string; readonly state: 'failed' };

const known = new Map<string, ReportDocument>();

/** The data of reports, in the order asked for; each is fetched once. */
export function loadReports(ids: readonly string[]): Promise<readonly Loaded[]> {
  return Promise.all(ids.map(load));
}

async function load(id: string): Promise<Loaded> {
  const before = known.get(id);
  if (before) return { id, state: 'here', report: before };
  try {
    const response = await fetch(reportDataAddress(id, 'json'));
    if (response.status === 404) return { id, state: 'unknown' };
    const report = response.ok ? readReportDocument(await response.json()) : null;
    if (!report) return { id, state: 'failed' };
    known.set(id, report);
    return { id, state: 'here', report };
  } catch {
    return { id, state: 'failed' };
  }
}
