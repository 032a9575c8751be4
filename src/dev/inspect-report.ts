import { openInspector } from '#inspecting/inspector.ts';
import { type ContentPlace, currentContent } from './current-content.ts';

/** Looks into the attachments of a report before its checks are shown; nothing for other files. */
export async function inspectReport(
  isWanted: (file: string) => boolean,
  place: ContentPlace,
): Promise<void> {
  const content = currentContent(place);
  const file = content.reportFiles.find(isWanted);
  const report = file === undefined ? null : content.readReportFile(file).report;
  if (report) await openInspector(place.root, content).inspect(report);
}
