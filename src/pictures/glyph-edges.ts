import type { GlyphOutline } from './glyph-outline.ts';

/**
 * The contours of a character as straight edges that stay within a twentieth of a pixel of them,
 * without those that are level: four numbers each, the x and y of where it begins and of where it
 * ends, in pixels, y downwards.
 *
 * @param size - Of the em square, in pixels.
 */
export function edgesOf({ curves }: GlyphOutline, size: number): readonly number[] {
  const edges: number[] = [];
  const x = (at: number) => ((curves[at] ?? 0) * size) / 1000;
  const y = (at: number) => (-(curves[at + 1] ?? 0) * size) / 1000;
  for (let at = 0; at < curves.length; at += 6) {
    addCurve(edges, [x(at), y(at), x(at + 2), y(at + 2), x(at + 4), y(at + 4)]);
  }
  return edges;
}

type Curve = readonly [
  fromX: number,
  fromY: number,
  controlX: number,
  controlY: number,
  toX: number,
  toY: number,
];

function addCurve(edges: number[], [fromX, fromY, controlX, controlY, toX, toY]: Curve): void {
  const bend = Math.max(Math.abs(fromX - 2 * controlX + toX), Math.abs(fromY - 2 * controlY + toY));
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend * 5)));
  let [lastX, lastY] = [fromX, fromY];
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const rest = 1 - t;
    const whole = step === steps;
    const x = whole ? toX : rest * rest * fromX + 2 * rest * t * controlX + t * t * toX;
    const y = whole ? toY : rest * rest * fromY + 2 * rest * t * controlY + t * t * toY;
    if (y !== lastY) edges.push(lastX, lastY, x, y);
    [lastX, lastY] = [x, y];
  }
}
