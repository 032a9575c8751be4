import { join } from 'node:path';
import type { Surroundings } from '#core/surroundings.ts';
import type { ContentPaths } from '#reading/content-paths.ts';
import { leadsThroughLink } from '#reading/links.ts';
import { attachmentFiles, type KnownInspection } from './attachment-files.ts';

/** The attachment folders of all reports. */
export interface AttachmentFolders {
  /** Names of the files in a report's attachment folder. */
  readonly names: (id: string) => readonly string[];
  /** The absolute path of an attachment, `null` when it is not a plain file in its folder. */
  readonly path: (id: string, name: string) => string | null;
  /** What the checks of a report know of its attachments. */
  readonly known: (id: string) => Surroundings['attachments'];
  /** What was found in attachments, by path: filled before the checks of their reports run. */
  readonly inspections: Map<string, KnownInspection>;
}

export function openAttachments({ base, files, namesIn }: ContentPaths): AttachmentFolders {
  const inspections = new Map<string, KnownInspection>();
  const folder = (id: string) => join('attachments', ...id.split('/'));
  const isLinked = (id: string) => leadsThroughLink(base, join(base, folder(id)));
  const names = (id: string) => (isLinked(id) ? [] : namesIn(folder(id), ''));
  return {
    inspections,
    names,
    path: (id, name) => {
      const path = join(base, folder(id), name);
      const isPlain = !/[/\\\0]/u.test(name) && !isLinked(id);
      return isPlain && files.size(path) !== null ? path : null;
    },
    known: (id) => attachmentFiles(join(base, folder(id)), names(id), files, inspections),
  };
}
