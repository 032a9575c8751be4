import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { contentRevision } from '#reading/content-revision.ts';

/** Where the content is, as the commands name it. */
export interface ContentPlace {
  readonly root: string;
  readonly folder: string;
}

let opened: { readonly revision: number; readonly content: ContentDirectory } | null = null;

/** The content as it is since the last save: opened once for all who ask until the next. */
export function currentContent({ root, folder }: ContentPlace): ContentDirectory {
  const revision = contentRevision();
  if (opened?.revision !== revision) opened = { revision, content: openContent(root, folder) };
  return opened.content;
}
