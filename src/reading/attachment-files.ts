import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';
import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import type { ContentFiles } from './content-files.ts';

/** What was found in an attachment, and of which content that holds. */
export interface KnownInspection {
  readonly sha256: string;
  readonly found: AttachmentInspection;
}

/** Those of the names that are plain files in a folder. */
export function attachmentFiles(
  folder: string,
  names: readonly string[],
  files: ContentFiles,
  inspections: ReadonlyMap<string, KnownInspection>,
): ReadonlyMap<string, AttachmentFile> {
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name);
      const bytes = files.size(path);
      return bytes === null ? [] : [[name, fileAt(path, bytes, files, inspections)] as const];
    }),
  );
}

function fileAt(
  path: string,
  bytes: number,
  files: ContentFiles,
  inspections: ReadonlyMap<string, KnownInspection>,
): AttachmentFile {
  return {
    bytes,
    get sha256() {
      const known = inspections.get(path);
      if (known) return known.sha256;
      const content = files.bytes(path) ?? new Uint8Array();
      return createHash('sha256').update(content).digest('hex');
    },
    get inspection() {
      return inspections.get(path)?.found ?? null;
    },
  };
}
