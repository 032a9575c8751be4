import { isPng, pictureParts } from './picture-parts.ts';
import type { StrippedFile } from './stripped-file.ts';

/** Parts that tell who made a picture, when and where. Colour profiles (APP2, iCCP) are kept. */
const telling = /^(?:APP1|APP13|COM|eXIf|tEXt|iTXt|zTXt|tIME)$/u;

/** Takes out of a JPEG or PNG file what is no picture; not a pixel changes. */
export function strippedPicture(bytes: Uint8Array): StrippedFile {
  const parts = [...pictureParts(bytes)].filter(({ name }) => telling.test(name));
  if (parts.length === 0) return { bytes, removed: [], left: [] };
  const kept: Uint8Array[] = [];
  let read = 0;
  for (const { start, end } of parts) {
    kept.push(bytes.subarray(read, start));
    read = end;
  }
  kept.push(bytes.subarray(read));
  const removed = [isPng(bytes) ? '图片中的说明、作者和位置' : '图片中的拍摄信息、作者和位置'];
  return { bytes: joined(kept), removed, left: [] };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
