import { isOle } from './ole.ts';
import type { SourceFormat } from './source-document.ts';
import { strippedOffice } from './strip-office.ts';
import { strippedPdf } from './strip-pdf.ts';
import { strippedXls } from './strip-xls.ts';

/** A file without its authors. */
export interface StrippedFile {
  /** The file as it was where nothing was removed. */
  readonly bytes: Uint8Array;
  /** What was removed, for people: 作者“…”. */
  readonly removed: readonly string[];
  /** What may still tell who wrote the file, and what to do about it, in sentences. */
  readonly left: readonly string[];
}

/**
 * Takes out who wrote a file and where; everything else stays as it is.
 *
 * @throws UnreadableDocument for damaged files.
 */
export function withoutAuthor(bytes: Uint8Array, format: SourceFormat): StrippedFile {
  if (format === 'pdf') return strippedPdf(bytes);
  if (isOle(bytes)) return strippedXls(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? strippedOffice(bytes) : { bytes, removed: [], left: [] };
}
