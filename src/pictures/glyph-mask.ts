import { edgesOf } from './glyph-edges.ts';
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
  const crossings = crossingsOf(edges, { top, count: height * slicesPerRow });
  const coverage = new Uint8Array(width * height);
  const covered = new Float64Array(width);
  for (let row = 0; row < height; row++) {
    covered.fill(0);
    for (let slice = row * slicesPerRow; slice < (row + 1) * slicesPerRow; slice++) {
      coverSpans(covered, crossings, { slice, left });
    }
    for (let at = 0; at < width; at++) {
      coverage[row * width + at] = Math.round(((covered[at] ?? 0) * 255) / slicesPerRow);
    }
  }
  return { left, top, width, height, coverage };
}

/** The whole pixels around all edges. */
function boundsOf(edges: readonly number[]) {
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const at = { left: Math.floor(left), top: Math.floor(top) };
  return { ...at, width: Math.ceil(right) - at.left, height: Math.ceil(bottom) - at.top };
}

/**
 * Where edges pass through the middle of each slice, from the left: first those that go down, then
 * those that go up. In two pieces of memory and not in two lists a slice: a fifth of the time.
 */
interface Crossings {
  readonly places: Float64Array;
  /** Where the ones and the others of each slice begin among the places, and where the last end. */
  readonly starts: Uint32Array;
}

function crossingsOf(
  edges: readonly number[],
  { top, count }: { readonly top: number; readonly count: number },
): Crossings {
  const starts = new Uint32Array(2 * count + 1);
  eachCrossing(edges, top, (list) => {
    starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  });
  for (let list = 1; list <= 2 * count; list++) {
    starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
  }
  const places = new Float64Array(starts.at(-1) ?? 0);
  const ends = starts.slice();
  eachCrossing(edges, top, (list, x) => {
    let at = ends[list] ?? 0;
    ends[list] = at + 1;
    for (const start = starts[list] ?? 0; at > start && (places[at - 1] ?? 0) > x; at--) {
      places[at] = places[at - 1] ?? 0;
    }
    places[at] = x;
  });
  return { places, starts };
}

/** Twice the number of a slice is the list of those that go down, and the next that of the others. */
function eachCrossing(
  edges: readonly number[],
  top: number,
  take: (list: number, x: number) => void,
): void {
  for (let at = 0; at < edges.length; at += 4) {
    const goesUp = (edges[at + 1] ?? 0) < (edges[at + 3] ?? 0) ? 0 : 1;
    const upper = goesUp === 0 ? at : at + 2;
    const lower = goesUp === 0 ? at + 2 : at;
    const [upperX, upperY] = [edges[upper] ?? 0, edges[upper + 1] ?? 0];
    const [lowerX, lowerY] = [edges[lower] ?? 0, edges[lower + 1] ?? 0];
    const slope = (lowerX - upperX) / (lowerY - upperY);
    const first = Math.ceil((upperY - top) * slicesPerRow - 0.5);
    const end = Math.ceil((lowerY - top) * slicesPerRow - 0.5);
    for (let slice = first; slice < end; slice++) {
      const y = top + (slice + 0.5) / slicesPerRow;
      take(2 * slice + goesUp, upperX + slope * (y - upperY));
    }
  }
}

/** Covers from where something begins to wind around to where nothing does any more. */
function coverSpans(
  row: Float64Array,
  { places, starts }: Crossings,
  { slice, left }: { readonly slice: number; readonly left: number },
): void {
  let down = starts[2 * slice] ?? 0;
  let up = starts[2 * slice + 1] ?? 0;
  const [downEnd, upEnd] = [up, starts[2 * slice + 2] ?? 0];
  let [winds, start] = [0, 0];
  while (down < downEnd || up < upEnd) {
    const nextDown = down < downEnd ? (places[down] ?? 0) : Infinity;
    const nextUp = up < upEnd ? (places[up] ?? 0) : Infinity;
    const x = Math.min(nextDown, nextUp) - left;
    if (winds === 0) start = x;
    if (nextDown < nextUp) {
      down += 1;
      winds += 1;
    } else {
      up += 1;
      winds -= 1;
    }
    if (winds === 0) cover(row, start, x);
  }
}

/** Adds to each pixel the part of its width that is between two places. */
function cover(row: Float64Array, from: number, to: number): void {
  for (let pixel = Math.max(0, Math.floor(from)); pixel < to && pixel < row.length; pixel++) {
    row[pixel] = (row[pixel] ?? 0) + Math.min(pixel + 1, to) - Math.max(pixel, from);
  }
}
