/** The number of its colour for every pixel, row by row from the left upper one: 0 to 15. */
export interface Pixels {
  /** Even, so that each row begins with a byte of its own. */
  readonly width: number;
  readonly height: number;
  /** Two pixels each, the left one in the higher half. */
  readonly bytes: Uint8Array;
}

/** Pixels of colour 0. */
export function blankPixels({ width, height }: Omit<Pixels, 'bytes'>): Pixels {
  return { width, height, bytes: new Uint8Array((width / 2) * height) };
}

/** @param at - Counted row by row. */
export function setPixel({ bytes }: Pixels, at: number, colour: number): void {
  const pair = bytes[at >> 1] ?? 0;
  bytes[at >> 1] = (at & 1) === 0 ? (pair & 0x0f) | (colour << 4) : (pair & 0xf0) | colour;
}

/** Colours the pixels from one up to another, which is left as it is. */
export function setPixels(
  pixels: Pixels,
  { from, to }: { readonly from: number; readonly to: number },
  colour: number,
): void {
  const first = Math.ceil(from / 2);
  const end = Math.floor(to / 2);
  if (from % 2 === 1 && from < to) setPixel(pixels, from, colour);
  if (to % 2 === 1 && from < to) setPixel(pixels, to - 1, colour);
  if (first < end) pixels.bytes.fill(colour * 0x11, first, end);
}
