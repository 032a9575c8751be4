import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import type { Report } from '#core/report.ts';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { inspectApart } from './inspect-apart.ts';
import { inspectingLayers } from './inspecting-layers.ts';

/** Looks into the attachments of reports, each once for as long as its content stays the same. */
export interface Inspector {
  /** Makes what was found known to the content, for the checks of the report. */
  readonly inspect: (report: Pick<Report, 'id' | 'data'>) => Promise<void>;
}

/** What was found is kept in `.cache/attachments`, under the digest of the file. */
export function openInspector(root: string, content: ContentDirectory): Inspector {
  const cache = openCache(join(root, '.cache', 'attachments'), codeVersion(inspectingLayers));
  const inspected = async (name: string, bytes: Uint8Array, sha256: string) => {
    // The name decides how a text is read.
    const key = `${sha256}-${/\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? ''}`;
    const kept = cache.get(key);
    if (kept) return JSON.parse(new TextDecoder().decode(kept)) as AttachmentInspection;
    const found = await inspectApart({ bytes, name });
    cache.put(key, new TextEncoder().encode(JSON.stringify(found)));
    return found;
  };
  return {
    inspect: async ({ id, data }) => {
      for (const { file } of data.attachments) {
        const path = file === null ? null : content.attachmentPath(id, file);
        const bytes = path === null ? null : content.files.bytes(path);
        if (file === null || path === null || bytes === null) continue;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        content.inspections.set(path, { sha256, found: await inspected(file, bytes, sha256) });
      }
    },
  };
}
