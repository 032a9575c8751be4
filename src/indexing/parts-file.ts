import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writevSync } from 'node:fs';

/**
 * A file of parts that are read one by one: how many there are, length and SHA-256 of each, then the
 * parts themselves.
 */
const countLength = 4;
const entryLength = 36;
const lengthBytes = 4;

/** Where the first part is small, one reading gives the head of the file and the part. */
const firstReading = Buffer.alloc(24_576);

/** @throws When not all of it could be written. */
export function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const head = Buffer.alloc(countLength + parts.length * entryLength);
  head.writeUInt32LE(parts.length);
  for (const [index, part] of parts.entries()) {
    const entry = countLength + index * entryLength;
    head.writeUInt32LE(part.length, entry);
    checksum(part).copy(head, entry + lengthBytes);
  }
  const file = openSync(path, 'w');
  try {
    const written = writevSync(file, [head, ...parts]);
    const length = parts.reduce((sum, part) => sum + part.length, head.length);
    if (written < length) throw new Error(`Unexpected short write of ${path}`);
  } finally {
    closeSync(file);
  }
}

/** @returns `null` when there is no such file or part, or none that can be believed. */
export function readPart(path: string, part: number): Uint8Array<ArrayBuffer> | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    return partOf(file, part);
  } catch {
    // A folder, or a disk that cannot be read.
    return null;
  } finally {
    closeSync(file);
  }
}

function partOf(file: number, part: number): Uint8Array<ArrayBuffer> | null {
  const { size } = fstatSync(file);
  const read = readSync(file, firstReading, 0, firstReading.length, 0);
  const place = placeOf(firstReading.subarray(0, read), part, size);
  if (!place) return null;
  const { start, length } = place;
  const bytes = new Uint8Array(length);
  if (start + length <= read) bytes.set(firstReading.subarray(start, start + length));
  else if (readSync(file, bytes, 0, length, start) < length) return null;
  return checksum(bytes).equals(place.checksum) ? bytes : null;
}

/** Where a part stands; `null` when the head does not tell of a file of this size. */
function placeOf(head: Buffer, part: number, size: number) {
  const count = head.length < countLength ? 0 : head.readUInt32LE();
  const headLength = countLength + count * entryLength;
  if (part >= count || headLength > head.length) return null;
  const entries = Array.from({ length: count }, (_, index) => countLength + index * entryLength);
  const lengths = entries.map((entry) => head.readUInt32LE(entry));
  const before = lengths.slice(0, part).reduce((sum, length) => sum + length, headLength);
  const length = lengths[part] ?? 0;
  const entry = entries[part] ?? 0;
  const whole = lengths.reduce((sum, one) => sum + one, headLength);
  if (whole !== size) return null;
  return {
    start: before,
    length,
    checksum: head.subarray(entry + lengthBytes, entry + entryLength),
  };
}

function checksum(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}
