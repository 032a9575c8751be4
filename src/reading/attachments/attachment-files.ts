import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentFile } from '#core/attachment-file.ts';
import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { attachmentContent } from './attachment-content.ts';

/** What was found in an attachment, and of which content that holds. */
export interface KnownInspection {
  readonly sha256: string;
  /** `null` where nobody has looked into it. */
  readonly found: AttachmentInspection | null;
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
      const known = () => inspections.get(path);
      return bytes === null ? [] : [[name, attachmentFile({ path, bytes }, files, known)] as const];
    }),
  );
}

/** A file of which some things may be known without reading it; its content is read when asked for. */
export function attachmentFile(
  { path, bytes }: { readonly path: string; readonly bytes: number },
  files: ContentFiles,
  known: () => KnownInspection | undefined,
): AttachmentFile {
  const read = () => files.bytes(path) ?? new Uint8Array();
  return {
    bytes,
    get sha256() {
      return known()?.sha256 ?? createHash('sha256').update(read()).digest('hex');
    },
    get content() {
      return attachmentContent(read());
    },
    get inspection() {
      return known()?.found ?? null;
    },
  };
}
