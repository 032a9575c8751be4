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
  const covered = new Float64Array(width);
  for (let row = 0; row < height; row++) {
    covered.fill(0);
    for (let slice = 0; slice < slicesPerRow; slice++) {
      const crossings = slices[row * slicesPerRow + slice];
      if (crossings) coverSpans(covered, crossings, left);
    }
    for (let at = 0; at < width; at++) {
      coverage[row * width + at] = Math.round(((covered[at] ?? 0) * 255) / slicesPerRow);
    }
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

/** Where edges pass through the middle of a slice: those that go down, and those that go up. */
interface Crossings {
  readonly down: number[];
  readonly up: number[];
}

function crossingsOf(
  edges: readonly Edge[],
  { top, count }: { readonly top: number; readonly count: number },
): readonly Crossings[] {
  const slices: Crossings[] = Array.from({ length: count }, () => ({ down: [], up: [] }));
  for (const { from, to } of edges) {
    const goes = from.y < to.y ? 'down' : 'up';
    const [upper, lower] = goes === 'down' ? [from, to] : [to, from];
    const slope = (lower.x - upper.x) / (lower.y - upper.y);
    const first = Math.ceil((upper.y - top) * slicesPerRow - 0.5);
    const end = Math.ceil((lower.y - top) * slicesPerRow - 0.5);
    for (let slice = first; slice < end; slice++) {
      const y = top + (slice + 0.5) / slicesPerRow;
      slices[slice]?.[goes].push(upper.x + slope * (y - upper.y));
    }
  }
  return slices;
}

/** Covers from where something begins to wind around to where nothing does any more. */
function coverSpans(row: Float64Array, { down, up }: Crossings, left: number): void {
  down.sort(ascending);
  up.sort(ascending);
  let [downs, ups, start] = [0, 0, 0];
  while (downs < down.length || ups < up.length) {
    const nextDown = down[downs] ?? Infinity;
    const nextUp = up[ups] ?? Infinity;
    const x = Math.min(nextDown, nextUp) - left;
    if (downs === ups) start = x;
    if (nextDown < nextUp) downs += 1;
    else ups += 1;
    if (downs === ups) cover(row, start, x);
  }
}

const ascending = (one: number, other: number) => one - other;

/** Adds to each pixel the part of its width that is between two places. */
function cover(row: Float64Array, from: number, to: number): void {
  for (let pixel = Math.max(0, Math.floor(from)); pixel < to && pixel < row.length; pixel++) {
    row[pixel] = (row[pixel] ?? 0) + Math.min(pixel + 1, to) - Math.max(pixel, from);
  }
}
