import { numbers, steps } from './colour-table.ts';
import type { Ink } from './drawing.ts';
import type { GlyphMask } from './glyph-mask.ts';
import { type Pixels, rowLength } from './pixels.ts';

/** Where a character is stamped: its left upper pixel. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly ink: Ink;
}

/** Stamps a character on pixels; what lies beyond their edges is not seen. */
export function stamp(pixels: Pixels, mask: GlyphMask, { x, y, ink }: Spot): void {
  const { across, pairs } = shapeOf(mask, ink, x & 1);
  const { bytes } = pixels;
  const length = rowLength(pixels);
  const left = x >> 1;
  const first = Math.max(0, -left);
  const end = Math.min(across, length - 1 - left);
  const bottom = Math.min(mask.height, pixels.height - y);
  for (let row = Math.max(0, -y); row < bottom; row++) {
    const from = row * across;
    const to = (y + row) * length + 1 + left;
    for (let at = first; at < end; at++) {
      const pair = pairs[from + at] ?? 0;
      const below = bytes[to + at] ?? 0;
      // Nearly always paper, so that the processor guesses right: a third of the time.
      bytes[to + at] = below === 0 ? pair : over(pair, below);
    }
  }
}

/** Two pixels over two others: paper hides nothing. */
function over(pair: number, below: number): number {
  return (pair & 0xf0 || below & 0xf0) | (pair & 0x0f || below & 0x0f);
}

/** A character in its colour as pixels are held: two a byte. */
interface Shape {
  /** Bytes of a row. */
  readonly across: number;
  readonly pairs: Uint8Array;
}

const shapes = new WeakMap<GlyphMask, Map<string, Shape>>();

/** @param shift - 1 where its left pixel is the right one of two. */
function shapeOf(mask: GlyphMask, ink: Ink, shift: number): Shape {
  const ofMask = shapes.get(mask) ?? new Map<string, Shape>();
  shapes.set(mask, ofMask);
  const key = `${ink}${shift}`;
  const known = ofMask.get(key);
  if (known) return known;
  const made = shape(mask, shadesOf[ink], shift);
  ofMask.set(key, made);
  return made;
}

function shape({ width, height, coverage }: GlyphMask, shades: Uint8Array, shift: number): Shape {
  const across = (width + shift + 1) >> 1;
  const pairs = new Uint8Array(across * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const shade = shades[coverage[row * width + column] ?? 0] ?? numbers.paper;
      const at = row * across + ((column + shift) >> 1);
      pairs[at] = (pairs[at] ?? 0) | ((column + shift) % 2 === 0 ? shade << 4 : shade);
    }
  }
  return { across, pairs };
}

const shadesOf = { ink: shades('ink'), muted: shades('muted'), accent: shades('accent') };

/** The number of the colour for each coverage from 0 to 255. */
function shades(ink: Ink): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, coverage) => {
    const step = Math.round((coverage * steps[ink]) / 255);
    return step === 0 ? numbers.paper : numbers[ink] - steps[ink] + step;
  });
}
