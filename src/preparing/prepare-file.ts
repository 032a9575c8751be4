import type { Inspector } from '#inspecting/inspector.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { prepareReport } from './prepare-report.ts';
import type { PreparedSummary } from './prepared-report.ts';
import type { PreparedStore } from './prepared-store.ts';
import type { ReportInputs } from './report-inputs.ts';

interface PreparingTools {
  readonly store: PreparedStore;
  readonly inspector: Inspector;
  readonly inputs: ReportInputs;
}

/** Reads, checks and renders a report, and keeps all of it, unless it was saved meanwhile. */
export async function prepareFile(
  content: ContentDirectory,
  { store, inspector, inputs }: PreparingTools,
  file: string,
  digest: string,
): Promise<PreparedSummary> {
  const read = content.readReportFile(file);
  if (read.report) await inspector.inspect(read.report);
  const prepared = prepareReport(read, read.report && content.surroundingsOf(read.report));
  if (inputs.isStill(file, digest)) store.put(digest, prepared);
  return prepared.summary;
}
