/** A piece of a picture file besides its pixels. */
export interface PicturePart {
  /** `APP1` and `COM` in JPEG, `eXIf` and `tEXt` in PNG. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Where it begins and ends in the file, its own head included. */
  readonly start: number;
  readonly end: number;
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return pngMark.every((byte, index) => bytes[index] === byte);
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** The parts of a JPEG or PNG file in order, as far as they fit together; none of other files. */
export function* pictureParts(bytes: Uint8Array): Generator<PicturePart> {
  if (isPng(bytes)) yield* pngParts(bytes);
  else if (isJpeg(bytes)) yield* jpegParts(bytes);
}

/** @see ITU-T T.81, B.1.1: a segment is a marker and a length that counts itself. */
function* jpegParts(bytes: Uint8Array): Generator<PicturePart> {
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? 0;
    // Behind the start of a scan come the pixels.
    if (marker === 0xda || marker === 0xd9) return;
    const end = start + 2 + (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
    if (end > bytes.length || end < start + 4) return;
    const name =
      marker === 0xfe ? 'COM' : marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : 'other';
    yield { name, content: bytes.subarray(start + 4, end), start, end };
    start = end;
  }
}

/** @see PNG specification, 5.3: length, name, content and checksum. */
function* pngParts(bytes: Uint8Array): Generator<PicturePart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = pngMark.length;
  while (start + 12 <= bytes.length) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) return;
    const name = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    yield { name, content: bytes.subarray(start + 8, end - 4), start, end };
    start = end;
  }
}
