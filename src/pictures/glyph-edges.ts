import type { GlyphOutline } from './glyph-outline.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a contour, in pixels, y downwards. */
export interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/**
 * The contours of a character as straight edges that stay within a twentieth of a pixel of them,
 * without those that are level.
 *
 * @param size - Of the em square, in pixels.
 */
export function edgesOf({ curves }: GlyphOutline, size: number): readonly Edge[] {
  const edges: Edge[] = [];
  const point = (at: number) => ({
    x: ((curves[at] ?? 0) * size) / 1000,
    y: (-(curves[at + 1] ?? 0) * size) / 1000,
  });
  for (let at = 0; at < curves.length; at += 6) {
    addCurve(edges, { from: point(at), control: point(at + 2), to: point(at + 4) });
  }
  return edges;
}

function addCurve(edges: Edge[], { from, control, to }: Edge & { readonly control: Point }): void {
  const bend = Math.max(
    Math.abs(from.x - 2 * control.x + to.x),
    Math.abs(from.y - 2 * control.y + to.y),
  );
  const steps = Math.max(1, Math.ceil(Math.sqrt(bend * 5)));
  let last = from;
  for (let step = 1; step <= steps; step++) {
    const next = step === steps ? to : along({ from, control, to }, step / steps);
    if (next.y !== last.y) edges.push({ from: last, to: next });
    last = next;
  }
}

function along({ from, control, to }: Edge & { readonly control: Point }, t: number): Point {
  const rest = 1 - t;
  const at = (axis: 'x' | 'y') =>
    rest * rest * from[axis] + 2 * rest * t * control[axis] + t * t * to[axis];
  return { x: at('x'), y: at('y') };
}
