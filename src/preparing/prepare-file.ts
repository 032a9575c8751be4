import type { Inspector } from '#inspecting/inspector.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { prepareReport } from './prepare-report.ts';
import type { PreparedSummary } from './prepared-report.ts';
import type { PreparedStore } from './prepared-store.ts';

/** Reads, checks and renders a report, and keeps all of it. */
export async function prepareFile(
  content: ContentDirectory,
  { store, inspector }: { readonly store: PreparedStore; readonly inspector: Inspector },
  file: string,
  digest: string,
): Promise<PreparedSummary> {
  const read = content.readReportFile(file);
  if (read.report) await inspector.inspect(read.report);
  const prepared = prepareReport(read, read.report && content.surroundingsOf(read.report));
  store.put(digest, prepared);
  return prepared.summary;
}
