import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Finding } from '#core/finding.ts';
import { shownSource } from '#prose/shown-source.ts';
import { textOf } from '#reading/content-files.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { checkReport } from '#rules/run.ts';
import { type ContentPlace, currentContent, currentlyUnreadable } from './current-content.ts';
import type { WrittenReports } from './written-reports.ts';

/** What the terminal says of files by name; nothing of those that are not checked by themselves. */
export async function toldFindings(
  isWanted: (file: string) => boolean,
  place: ContentPlace,
  written: WrittenReports,
): Promise<string> {
  const content = currentContent(place);
  const told: { readonly file: string; readonly findings: readonly Finding[] }[] = [];
  for (const one of currentlyUnreadable(place)) {
    if (isWanted(one.file))
      told.push({ file: one.file, findings: checkReport(one, null).findings });
  }
  const reports = content.reportFiles.filter(isWanted);
  for (const file of reports) told.push(await written.of(file));
  if (told.length === 0) return '';
  const source = (file: string) => textOf(content.files, resolve(place.root, file)) ?? '';
  return findingsPretty({
    findings: told.flatMap(({ findings }) => findings),
    sources: new Map(told.map(({ file, findings }) => [file, shownSource(source(file), findings)])),
    reports: reports.length,
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  });
}
