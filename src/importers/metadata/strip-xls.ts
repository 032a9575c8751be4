import type { FileProperty } from './file-property.ts';
import type { StrippedFile } from './stripped-file.ts';

const advice = '旧版 Excel 文件（.xls）中可能还有作者信息；请另存为 .xlsx 后再清除';

/**
 * Blanks who wrote an old Excel file in place: in its property sets, and the name of the user that
 * Excel writes at its head.
 *
 * @see [MS-OLEPS] 2.20 to 2.25 and [MS-XLS] 2.4.349, WriteAccess
 */
export function strippedXls(bytes: Uint8Array): StrippedFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blanks = [...propertyBlanks(bytes, view), ...userBlanks(bytes, view)];
  const filled = blanks.filter(({ start, end, fill }) =>
    bytes.subarray(start, end).some((byte) => byte !== 0 && byte !== fill),
  );
  const stripped = bytes.slice();
  for (const { start, end, fill } of filled) stripped.fill(fill, start, end);
  const removed = [...new Set(filled.map(({ what }) => what))];
  const isKnown = find(bytes, sets[0]?.id ?? []) !== -1;
  return {
    bytes: removed.length > 0 ? stripped : bytes,
    removed,
    left: isKnown ? [] : [advice],
  };
}

/** The names that would be blanked. */
export function namesInXls(bytes: Uint8Array): readonly FileProperty[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [...propertyBlanks(bytes, view), ...userBlanks(bytes, view)].flatMap(
    ({ start, end, what }): FileProperty[] => {
      const value = decoded(bytes.subarray(start, end));
      return what === '单位' || value === '' ? [] : [{ kind: 'person', what, value }];
    },
  );
}

/** Property sets and workbooks say in various places whether a text has one byte a character or two. */
function decoded(stored: Uint8Array): string {
  const isWide = stored.length % 2 === 0 && stored.some((byte, at) => at % 2 === 1 && byte === 0);
  const readings = isWide ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of readings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(stored);
      return text.replaceAll('\0', ' ').trim();
    } catch {
      // The next reading may fit.
    }
  }
  return '';
}

interface Blank {
  readonly start: number;
  readonly end: number;
  readonly fill: 0 | 0x20;
  readonly what: string;
}

/** Property sets that name people, by the ids of sets and properties. */
const sets: readonly { readonly id: readonly number[]; readonly names: Record<number, string> }[] =
  [
    {
      id: [
        0xe0, 0x85, 0x9f, 0xf2, 0xf9, 0x4f, 0x68, 0x10, 0xab, 0x91, 0x08, 0x00, 0x2b, 0x27, 0xb3,
        0xd9,
      ],
      names: { 4: '作者', 8: '最后修改人' },
    },
    {
      id: [
        0x02, 0xd5, 0xcd, 0xd5, 0x9c, 0x2e, 0x1b, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2b, 0x2c, 0xf9,
        0xae,
      ],
      names: { 14: '主管', 15: '单位' },
    },
  ];

/** Strings of the sets; a set whose parts do not fit together is left as it is. */
function* propertyBlanks(bytes: Uint8Array, view: DataView): Generator<Blank> {
  for (const { id, names } of sets) {
    const at = find(bytes, id);
    // The id stands 28 bytes behind the start of its stream, before the offset of the set.
    if (at < 28 || at + 20 > bytes.length) continue;
    const set = at - 28 + view.getUint32(at + 16, true);
    if (set + 8 > bytes.length) continue;
    const end = set + view.getUint32(set, true);
    const count = view.getUint32(set + 4, true);
    if (end > bytes.length || set + 8 + 8 * count > end) continue;
    for (let index = 0; index < count; index += 1) {
      const what = names[view.getUint32(set + 8 + 8 * index, true)];
      const value = set + view.getUint32(set + 12 + 8 * index, true);
      if (what === undefined || value + 8 > end) continue;
      const width = { 30: 1, 31: 2 }[view.getUint32(value, true)] ?? 0;
      const length = view.getUint32(value + 4, true) * width;
      if (value + 8 + length <= end)
        yield { start: value + 8, end: value + 8 + length, fill: 0, what };
    }
  }
}

/** The first record of a workbook, and the record of its user not far behind. */
const beginning = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const userRecord = [0x5c, 0x00, 0x70, 0x00];
const near = 256;

function* userBlanks(bytes: Uint8Array, view: DataView): Generator<Blank> {
  const start = find(bytes, beginning);
  if (start === -1) return;
  const at = find(bytes.subarray(start, start + near), userRecord);
  if (at === -1) return;
  const name = start + at + 4;
  const length = view.getUint16(name, true);
  // The name stands behind its length and a flag; what follows is blank.
  if (length === 0 || length > 54) return;
  yield { start: name + 3, end: name + 112, fill: 0x20, what: '用户名' };
}

function find(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
