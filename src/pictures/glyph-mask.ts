import { type Edge, edgesOf } from './glyph-edges.ts';
import type { GlyphOutline } from './glyph-outline.ts';

/** How much of each pixel a character covers. */
export interface GlyphMask {
  /** Of its left upper pixel, from the beginning of the baseline, y downwards. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Row by row, 255 for a pixel that is covered. */
  readonly coverage: Uint8Array;
}

/** A row of pixels is cut into so many; what they cover of a pixel's width is exact. */
const slicesPerRow = 16;

/**
 * Fills an outline wherever a contour winds around: strokes may overlap, as they do in a font of
 * variable weight. Only +, -, *, / and square roots are used, which are the same on every processor.
 *
 * @param size - Of the em square, in pixels.
 */
export function glyphMask(outline: GlyphOutline, size: number): GlyphMask {
  const edges = edgesOf(outline, size);
  const { left, top, width, height } = boundsOf(edges);
  const slices = crossingsOf(edges, { top, count: height * slicesPerRow });
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const covered = new Float64Array(width);
    for (const crossings of slices.slice(row * slicesPerRow, (row + 1) * slicesPerRow)) {
      for (const [from, to] of spansOf(crossings)) cover(covered, from - left, to - left);
    }
    coverage.set(
      covered.map((sum) => Math.round((sum * 255) / slicesPerRow)),
      row * width,
    );
  }
  return { left, top, width, height, coverage };
}

/** The whole pixels around all edges. */
function boundsOf(edges: readonly Edge[]) {
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { from, to } of edges) {
    left = Math.min(left, from.x, to.x);
    right = Math.max(right, from.x, to.x);
    top = Math.min(top, from.y, to.y);
    bottom = Math.max(bottom, from.y, to.y);
  }
  const at = { left: Math.floor(left), top: Math.floor(top) };
  return { ...at, width: Math.ceil(right) - at.left, height: Math.ceil(bottom) - at.top };
}

/** Where an edge passes through the middle of a slice, and whether it goes down or up. */
interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

function crossingsOf(
  edges: readonly Edge[],
  { top, count }: { readonly top: number; readonly count: number },
): readonly Crossing[][] {
  const slices: Crossing[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) {
    const turn = from.y < to.y ? 1 : -1;
    const [upper, lower] = turn === 1 ? [from, to] : [to, from];
    const slope = (lower.x - upper.x) / (lower.y - upper.y);
    const first = Math.ceil((upper.y - top) * slicesPerRow - 0.5);
    const end = Math.ceil((lower.y - top) * slicesPerRow - 0.5);
    for (let slice = first; slice < end; slice++) {
      const y = top + (slice + 0.5) / slicesPerRow;
      slices[slice]?.push({ x: upper.x + slope * (y - upper.y), turn });
    }
  }
  return slices;
}

/** From where to where something winds around. */
function spansOf(crossings: Crossing[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let winding = 0;
  let start = 0;
  for (const { x, turn } of crossings.sort((one, other) => one.x - other.x)) {
    if (winding === 0) start = x;
    winding += turn;
    if (winding === 0) spans.push([start, x]);
  }
  return spans;
}

/** Adds to each pixel the part of its width that is between two places. */
function cover(row: Float64Array, from: number, to: number): void {
  for (let pixel = Math.max(0, Math.floor(from)); pixel < to && pixel < row.length; pixel++) {
    row[pixel] = (row[pixel] ?? 0) + Math.min(pixel + 1, to) - Math.max(pixel, from);
  }
}
