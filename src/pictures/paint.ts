import { numbers } from './colour-table.ts';
import type { Box, Drawing, Line } from './drawing.ts';
import { blankPixels, colourPixels, type Pixels } from './pixels.ts';
import { stamp } from './stamp.ts';
import type { Typeface } from './typeface.ts';

/**
 * Paints the parts of drawings one over the other; what lies beyond their edges is not seen. Pixels
 * are valid until the next drawing of that size: to ask for memory again takes as long as to paint.
 */
export function painter(face: Typeface): (drawing: Drawing) => Pixels {
  let pixels = blankPixels({ width: 0, height: 0 });
  return (drawing) => {
    const { width, height } = drawing;
    if (pixels.width !== width || pixels.height !== height) pixels = blankPixels(drawing);
    else pixels.bytes.fill(0);
    for (const part of drawing.parts) {
      if (part.kind === 'box') paintBox(pixels, part);
      else paintLine(pixels, part, face);
    }
    return pixels;
  };
}

function paintBox(pixels: Pixels, box: Box): void {
  const from = Math.max(0, box.x);
  const to = Math.min(pixels.width, box.x + box.width);
  const bottom = Math.min(pixels.height, box.y + box.height);
  for (let y = Math.max(0, box.y); y < bottom; y++) {
    colourPixels(pixels, { y, from, to }, numbers[box.fill]);
  }
}

function paintLine(pixels: Pixels, line: Line, face: Typeface): void {
  for (const { x, mask } of face.set(line.text, line)) {
    stamp(pixels, mask, { x: line.x + x + mask.left, y: line.y + mask.top, ink: line.fill });
  }
}
