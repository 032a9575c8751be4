import type { ContentDirectory } from '#reading/content-directory.ts';
import { prepareReport } from './prepare-report.ts';
import type { PreparedSummary } from './prepared-report.ts';
import type { PreparedStore } from './prepared-store.ts';

/** Reads, checks and renders a report, and keeps all of it. */
export function prepareFile(
  content: ContentDirectory,
  store: PreparedStore,
  file: string,
  digest: string,
): PreparedSummary {
  const read = content.readReportFile(file);
  const prepared = prepareReport(read, read.report && content.surroundingsOf(read.report));
  store.put(digest, prepared);
  return prepared.summary;
}
