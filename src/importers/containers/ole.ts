/**
 * What old Office files and encrypted new ones are kept in: a file system in a file.
 *
 * @see [MS-CFB] 2.2 and 2.6.1
 */
export function isOle(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Directory entries have 128 bytes and lie at multiples of that. */
const entrySize = 128;

/**
 * The names of streams and storages. Every place where a directory entry can lie is looked at, so
 * that no chain of sectors has to be followed that a hostile file could close to a ring.
 */
export function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const name = nameAt(view, at);
    if (name !== null) names.add(name);
  }
  return names;
}

/** `null` where no directory entry can lie. */
function nameAt(view: DataView, at: number): string | null {
  const length = view.getUint16(at + 64, true);
  const kind = view.getUint8(at + 66);
  const colour = view.getUint8(at + 67);
  const plausible = length >= 4 && length <= 64 && length % 2 === 0 && colour <= 1;
  if (!plausible || ![1, 2, 5].includes(kind)) return null;
  const units = Array.from({ length: length / 2 - 1 }, (_, index) =>
    view.getUint16(at + 2 * index, true),
  );
  return units.includes(0) ? null : String.fromCharCode(...units);
}
