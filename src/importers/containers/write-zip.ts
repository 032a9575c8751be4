import type { ZipEntry } from './zip-entries.ts';

const encoder = new TextEncoder();

/** Names are UTF-8. */
const flags = 0x0800;

/** 1 January 1980: files do not depend on the clock. */
const date = 0x0021;

/**
 * A zip file of these entries, their bytes packed as they are.
 *
 * @see APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({ entry, name: encoder.encode(entry.path) }));
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { entry, name } of files) {
    list.push(header(46, 0x02014b50, entry, name, at), name);
    pieces.push(header(30, 0x04034b50, entry, name, 0), name, entry.packed);
    at += 30 + name.length + entry.packed.length;
  }
  const listed = list.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...list, end(files.length, listed, at)]);
}

/** The header before the data has 30 bytes, that of the list 46: the same fields from two places. */
function header(
  size: 30 | 46,
  signature: number,
  { method, checksum, size: unpacked, packed }: ZipEntry,
  name: Uint8Array,
  position: number,
): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const fields = size === 46 ? 6 : 4;
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(fields, 20, true);
  view.setUint16(fields + 2, flags, true);
  view.setUint16(fields + 4, method, true);
  view.setUint16(fields + 8, date, true);
  view.setUint32(fields + 10, checksum, true);
  view.setUint32(fields + 14, packed.length, true);
  view.setUint32(fields + 18, unpacked, true);
  view.setUint16(fields + 22, name.length, true);
  if (size === 46) view.setUint32(42, position, true);
  return bytes;
}

function end(count: number, size: number, position: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, position, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
