import { numbers, steps } from './colour-table.ts';
import type { Box, Drawing, Ink, Line } from './drawing.ts';
import type { GlyphMask } from './glyph-mask.ts';
import { blankPixels, type Pixels, setPixel, setPixels } from './pixels.ts';
import type { Typeface } from './typeface.ts';

/** Paints the parts of a drawing one over the other; what lies beyond its edges is not seen. */
export function paint(drawing: Drawing, face: Typeface): Pixels {
  const pixels = blankPixels(drawing);
  for (const part of drawing.parts) {
    if (part.kind === 'box') paintBox(pixels, part);
    else paintLine(pixels, part, face);
  }
  return pixels;
}

function paintBox(pixels: Pixels, box: Box): void {
  const left = Math.max(0, box.x);
  const right = Math.min(pixels.width, box.x + box.width);
  const bottom = Math.min(pixels.height, box.y + box.height);
  for (let y = Math.max(0, box.y); y < bottom; y++) {
    const row = y * pixels.width;
    setPixels(pixels, { from: row + left, to: row + right }, numbers[box.fill]);
  }
}

function paintLine(pixels: Pixels, line: Line, face: Typeface): void {
  const shades = shadesOf[line.fill];
  for (const { x, mask } of face.set(line.text, line)) {
    stamp(pixels, { x: line.x + x + mask.left, y: line.y + mask.top, mask, shades });
  }
}

interface Stamp {
  readonly x: number;
  readonly y: number;
  readonly mask: GlyphMask;
  readonly shades: Uint8Array;
}

function stamp(pixels: Pixels, { x, y, mask, shades }: Stamp): void {
  const left = Math.max(0, -x);
  const right = Math.min(mask.width, pixels.width - x);
  const bottom = Math.min(mask.height, pixels.height - y);
  for (let row = Math.max(0, -y); row < bottom; row++) {
    const from = row * mask.width;
    const to = (y + row) * pixels.width + x;
    for (let column = left; column < right; column++) {
      const shade = shades[mask.coverage[from + column] ?? 0] ?? numbers.paper;
      if (shade !== numbers.paper) setPixel(pixels, to + column, shade);
    }
  }
}

const shadesOf = { ink: shades('ink'), muted: shades('muted'), accent: shades('accent') };

/** The number of the colour for each coverage from 0 to 255. */
function shades(ink: Ink): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, coverage) => {
    const step = Math.round((coverage * steps[ink]) / 255);
    return step === 0 ? numbers.paper : numbers[ink] - steps[ink] + step;
  });
}
