import { mostEntries } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';

/** One file in a zip file, as the list at its end declares it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 is stored, 8 is deflated; nothing else is read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** The bytes as they are packed. */
  readonly packed: Uint8Array;
}

export const damaged =
  '文件已损坏或没有传完整，无法打开；请向提供者重新索取，或用 WPS、Word、Excel 打开修复后另存再导入';

const endOfList = 0x06054b50;
const inList = 0x02014b50;
const beforeData = 0x04034b50;
const unlisted = 0xffffffff;

/**
 * The files in a zip file, without unpacking any.
 *
 * @throws UnreadableDocument where the list is damaged, too long, or lets files share their bytes.
 * @see APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.5.3
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return listed(bytes);
  } catch (cause) {
    // What points outside the file is a damaged list.
    if (cause instanceof RangeError) throw new UnreadableDocument(damaged, { cause });
    throw cause;
  }
}

function listed(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endPosition(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) {
    throw new UnreadableDocument(
      `文件内部有 ${count} 个部件，超过 ${mostEntries} 个的上限，不是正常的文档；请用 WPS、Word 或 Excel 打开后另存再导入`,
    );
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== inList) throw new UnreadableDocument(damaged);
    entries.push(entryAt(bytes, view, at));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  // Files that overlap make a few bytes unpack to any amount.
  if (packed > bytes.length) throw new UnreadableDocument(damaged);
  return entries;
}

/** The list is found from its end, which a comment of at most 65,535 bytes may follow. */
function endPosition(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  throw new UnreadableDocument(damaged);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const large = largeNumbers(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const number = (field: number) => {
    const stated = view.getUint32(at + field, true);
    return stated === unlisted ? (large.shift() ?? stated) : stated;
  };
  // Large numbers stand in this order, and only those that the fields have no room for.
  const size = number(24);
  const packedSize = number(20);
  const header = number(42);
  if (view.getUint32(header, true) !== beforeData) throw new UnreadableDocument(damaged);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) throw new UnreadableDocument(damaged);
  return {
    path: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** The numbers of the Zip64 field among the extra fields of an entry. */
function largeNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + 8 * index, true)),
    );
  }
  return [];
}

/** Paths of documents are ASCII; some Windows programs write them with backslashes. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}
