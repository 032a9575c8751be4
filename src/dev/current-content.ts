import { resolve, sep } from 'node:path';
import type { ReportFile } from '#core/report.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { contentRevision } from '#reading/content-revision.ts';

/** Where the content is, as the commands name it. */
export interface ContentPlace {
  readonly root: string;
  readonly folder: string;
}

interface Opened {
  readonly revision: number;
  readonly content: ContentDirectory;
  unreadable: readonly ReportFile[] | null;
}

let opened: Opened | null = null;

/** The content as it is since the last save: opened once for all who ask until the next. */
export function currentContent(place: ContentPlace): ContentDirectory {
  return open(place).content;
}

/** What cannot be read of all but the reports: every name is looked at, once after a save. */
export function currentlyUnreadable(place: ContentPlace): readonly ReportFile[] {
  const current = open(place);
  current.unreadable ??= current.content.unreadable;
  return current.unreadable;
}

function open({ root, folder }: ContentPlace): Opened {
  const revision = contentRevision();
  if (opened?.revision !== revision) {
    opened = { revision, content: openContent(root, folder), unreadable: null };
  }
  return opened;
}

/** The content folder on disk, with a separator behind, for telling what lies in it. */
export function baseOf({ root, folder }: ContentPlace): string {
  return resolve(root, folder) + sep;
}
