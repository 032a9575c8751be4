/**
 * The number of its colour for every pixel, from the left upper one, in rows as PNG files hold them.
 */
export interface Pixels {
  /** Even, so that each row ends with a whole byte. */
  readonly width: number;
  readonly height: number;
  /**
   * For each row a zero, which says that it is held as it is, and its pixels: two a byte, 0 to 15 each,
   * the left one in the higher half.
   */
  readonly bytes: Uint8Array;
}

/** Pixels of colour 0. */
export function blankPixels({ width, height }: Omit<Pixels, 'bytes'>): Pixels {
  return { width, height, bytes: new Uint8Array(rowLength({ width }) * height) };
}

/** Bytes from a row to the next. */
export function rowLength({ width }: Pick<Pixels, 'width'>): number {
  return 1 + width / 2;
}

/** Colours the pixels of a row from one up to another, which is left as it is. */
export function colourPixels(
  pixels: Pixels,
  { y, from, to }: { readonly y: number; readonly from: number; readonly to: number },
  colour: number,
): void {
  if (from >= to) return;
  const { bytes } = pixels;
  const start = y * rowLength(pixels) + 1;
  const first = start + Math.ceil(from / 2);
  const end = start + Math.floor(to / 2);
  if (from % 2 === 1) bytes[first - 1] = ((bytes[first - 1] ?? 0) & 0xf0) | colour;
  if (to % 2 === 1) bytes[end] = ((bytes[end] ?? 0) & 0x0f) | (colour << 4);
  if (first < end) bytes.fill(colour * 0x11, first, end);
}
