import type { FileProperty } from './file-property.ts';
import { location } from './xmp.ts';

/** Tags that name people, with the encoding of their text. @see Exif 2.32, tables 4 and 7 */
const names: Readonly<Record<number, readonly [what: string, encoding: string]>> = {
  315: ['摄影者', 'utf-8'],
  33432: ['版权人', 'utf-8'],
  40093: ['作者', 'utf-16le'],
  42032: ['相机所有人', 'utf-8'],
};
const moreTags = 0x8769;
const gpsTags = 0x8825;
/** Latitude and longitude. */
const position = [2, 4];
/** Bytes of one value of each type. */
const widths: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  7: 1,
  9: 4,
  10: 8,
};

/** Who and where an Exif block names; what does not fit together is passed over. */
export function exifProperties(block: Uint8Array): readonly FileProperty[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  if (block.length < 8) return [];
  const little = view.getUint16(0) === 0x4949;
  const found: FileProperty[] = [];
  const queue: { readonly at: number; readonly isGps: boolean }[] = [
    { at: view.getUint32(4, little), isGps: false },
  ];
  // The main tags, more of them, and those of the place: a block that links back to itself ends here.
  for (let tables = 0; tables < 4; tables += 1) {
    const table = queue.shift();
    if (!table) break;
    for (const { tag, start, length } of tagsAt(view, table.at, little)) {
      if (table.isGps) {
        if (position.includes(tag)) found.push(location);
      } else if (tag === moreTags || tag === gpsTags) {
        queue.push({ at: view.getUint32(start, little), isGps: tag === gpsTags });
      } else if (names[tag]) {
        const [what, encoding] = names[tag];
        const value = new TextDecoder(encoding).decode(block.subarray(start, start + length));
        found.push({ kind: 'person', what, value: value.replaceAll('\0', ' ').trim() });
      }
    }
  }
  return found;
}

function* tagsAt(view: DataView, at: number, little: boolean) {
  if (at + 2 > view.byteLength) return;
  const count = view.getUint16(at, little);
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + 12 * index;
    if (entry + 12 > view.byteLength) return;
    const tag = view.getUint16(entry, little);
    const width = widths[view.getUint16(entry + 2, little)] ?? 0;
    const length = width * view.getUint32(entry + 4, little);
    // Up to four bytes stand in the entry itself.
    const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (start + Math.max(length, 4) <= view.byteLength + 4 && start + length <= view.byteLength) {
      yield { tag, start, length };
    }
  }
}
