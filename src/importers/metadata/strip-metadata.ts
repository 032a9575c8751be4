import { isOle } from '#importers/containers/ole.ts';
import type { SourceFormat } from '#importers/source-document.ts';
import { strippedOffice } from './strip-office.ts';
import { strippedPdf } from './strip-pdf.ts';
import { strippedXls } from './strip-xls.ts';
import type { StrippedFile } from './stripped-file.ts';

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
