import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';
import { attachmentContent } from './attachment-content.ts';
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
  const read = () => files.bytes(path) ?? new Uint8Array();
  return {
    bytes,
    get sha256() {
      return createHash('sha256').update(read()).digest('hex');
    },
    get content() {
      return attachmentContent(read());
    },
  };
}
