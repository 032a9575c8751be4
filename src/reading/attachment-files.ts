import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';

/** Those of the names that are plain files in a folder. */
export function attachmentFiles(
  folder: string,
  names: readonly string[],
): ReadonlyMap<string, AttachmentFile> {
  return new Map(
    names.flatMap((name) => {
      const path = join(folder, name);
      return isPlainFile(path) ? [[name, fileAt(path)] as const] : [];
    }),
  );
}

export function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function fileAt(path: string): AttachmentFile {
  return {
    bytes: statSync(path).size,
    get sha256() {
      return createHash('sha256').update(readFileSync(path)).digest('hex');
    },
  };
}
