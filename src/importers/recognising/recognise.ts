import { officePackage, refuseSize } from '#importers/containers/office-package.ts';
import { isOle } from '#importers/containers/ole.ts';
import { type SourceFormat, UnreadableDocument } from '#importers/source-document.ts';
import { recogniseOle } from './recognise-ole.ts';
import { recognisePackage } from './recognise-package.ts';
import { recogniseText } from './recognise-text.ts';
import { refusal } from './refusals.ts';

/** Where the mark of a PDF file must stand: within its first kilobyte. */
const kilobyte = 1024;

/**
 * The format of a file by its content. The name decides only between page and sheet where a system
 * wrote a sheet as HTML.
 *
 * @param name - With its extension: `自评表.xls`.
 * @throws UnreadableDocument saying what the file is and what to do, where it cannot be imported.
 */
export function recogniseFormat(bytes: Uint8Array, name: string): SourceFormat {
  refuseSize(bytes);
  if (isOle(bytes)) return recogniseOle(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, kilobyte));
  if (start.startsWith('PK\x03\x04')) return recognisePackage(officePackage(bytes));
  if (start.includes('%PDF-')) return 'pdf';
  const refused = refusal(start);
  if (refused !== null) throw new UnreadableDocument(refused);
  return recogniseText(bytes, name);
}
