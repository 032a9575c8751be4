import { isOle } from '#importers/containers/ole.ts';
import type { FileProperty } from './file-property.ts';
import { officeProperties } from './office-properties.ts';
import { pdfProperties } from './pdf-properties.ts';
import { pictureProperties } from './picture-properties.ts';
import { namesInXls } from './strip-xls.ts';

/**
 * What a file of any kind tells of its authors and places, each once.
 *
 * @throws UnreadableDocument for damaged and protected files.
 */
export async function readProperties(bytes: Uint8Array): Promise<readonly FileProperty[]> {
  const found = await propertiesOf(bytes);
  const known = new Set<string>();
  return found.filter(({ what, value }) => {
    const key = `${what} ${value.trim()}`;
    if (value.trim() === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

async function propertiesOf(bytes: Uint8Array): Promise<readonly FileProperty[]> {
  if (isOle(bytes)) return namesInXls(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith('PK\x03\x04')) return officeProperties(bytes);
  if (start.includes('%PDF-')) return pdfProperties(bytes);
  return pictureProperties(bytes);
}
