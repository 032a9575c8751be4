import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { refuseSize } from '#importers/containers/office-package.ts';
import { isPicture } from '#importers/metadata/picture-properties.ts';
import { withoutAuthor } from '#importers/metadata/strip-metadata.ts';
import { strippedPicture } from '#importers/metadata/strip-picture.ts';
import type { StrippedFile } from '#importers/metadata/stripped-file.ts';
import { recogniseFormat } from '#importers/recognising/recognise.ts';
import { createFile } from './create-file.ts';

/** What became of a file whose properties were to be taken out. */
export interface StrippedAttachment extends Pick<StrippedFile, 'removed' | 'left'> {
  /** `null` where there was nothing to take out, and nothing was written. */
  readonly created: {
    readonly path: string;
    readonly name: string;
    readonly sha256: string;
  } | null;
}

/**
 * Saves a file without who made it, beside the original, which stays as it is.
 *
 * @param out - Where to; `null` for the original's folder under a name of its own.
 * @throws UnreadableDocument for damaged files, NotCreated where the new name is taken.
 */
export function strippedAttachment(path: string, out: string | null): StrippedAttachment {
  const original = new Uint8Array(readFileSync(path));
  refuseSize(original);
  const { bytes, removed, left } = isPicture(original)
    ? strippedPicture(original)
    : withoutAuthor(original, recogniseFormat(original, basename(path)));
  if (removed.length === 0) return { removed, left, created: null };
  const ending = extname(path);
  const target = out ?? join(dirname(path), `${basename(path, ending)}-wushuxing${ending}`);
  createFile(target, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { removed, left, created: { path: target, name: basename(target), sha256 } };
}
