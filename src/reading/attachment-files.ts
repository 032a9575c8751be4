import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';
import type { ContentFiles } from './content-files.ts';

/** Those of the names that are plain files in a folder. */
export function attachmentFiles(
  folder: string,
  names: readonly string[],
  files: ContentFiles,
): ReadonlyMap<string, AttachmentFile> {
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name);
      const bytes = files.size(path);
      return bytes === null ? [] : [[name, fileAt(path, bytes, files)] as const];
    }),
  );
}

function fileAt(path: string, bytes: number, files: ContentFiles): AttachmentFile {
  return {
    bytes,
    get sha256() {
      const content = files.bytes(path) ?? new Uint8Array();
      return createHash('sha256').update(content).digest('hex');
    },
  };
}
