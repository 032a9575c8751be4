import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';
import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import { attachmentContent } from './attachment-content.ts';
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
  const read = () => files.bytes(path) ?? new Uint8Array();
  return {
    bytes,
    get sha256() {
      return inspections.get(path)?.sha256 ?? createHash('sha256').update(read()).digest('hex');
    },
    get content() {
      return attachmentContent(read());
    },
    get inspection() {
      return inspections.get(path)?.found ?? null;
    },
  };
}
