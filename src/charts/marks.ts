import type { SeriesRole } from './spec.ts';

/** How a role is drawn, by custom properties of the page, so that it follows its theme. */
export interface Mark {
  readonly fill: string;
  /** Outline; `null` for a solid mark. */
  readonly edge: string | null;
  /** Drawn over the fill, tile by tile. */
  readonly pattern: Pattern | null;
  readonly line: Line;
}

/** How a role's line and its points are drawn; lengths in pixels. */
export interface Line {
  readonly colour: string;
  readonly width: number;
  /** On and off; empty when it is drawn through. */
  readonly dash: readonly number[];
  /** Whether points are rings. */
  readonly hollow: boolean;
}

/** Radius of a point and width of its outline, in pixels. */
export const point = { radius: 4, edge: 1.75 } as const;

export interface Pattern {
  readonly colour: string;
  /** A path within one tile of `tile` by `tile` pixels, for SVG and canvas alike. */
  readonly path: string;
  /** Stroke width in pixels. */
  readonly width: number;
}

/** Side of a pattern's tile in pixels. */
export const tile = 6;

const rising = 'M-1.5 1.5L1.5-1.5M0 6L6 0M4.5 7.5L7.5 4.5';
const falling = 'M-1.5 4.5L1.5 7.5M0 0L6 6M4.5-1.5L7.5 1.5';
const solid: Line = { colour: '--accent', width: 2.5, dash: [], hollow: false };
const thin: Line = { colour: '--muted', width: 1.5, dash: [], hollow: true };
const dots = 'M2.5 3H3.5';

/**
 * No two roles differ in hue alone: one is solid, one a light bar with an outline, one dense with
 * falling stripes, one open with rising ones, one open with dots. They stay apart in grey print and
 * for readers who see no colours.
 */
export const marks: Readonly<Record<SeriesRole, Mark>> = {
  main: { fill: '--accent', edge: null, pattern: null, line: solid },
  reference: { fill: '--reference', edge: '--muted', pattern: null, line: thin },
  explained: {
    fill: '--loss',
    edge: '--loss',
    pattern: { colour: '--paper', path: falling, width: 1.25 },
    line: { colour: '--loss', width: 2, dash: [7, 3], hollow: false },
  },
  unexplained: {
    fill: '--paper',
    edge: '--loss-open',
    pattern: { colour: '--loss-open', path: rising, width: 1.75 },
    line: { colour: '--loss-open', width: 2, dash: [3, 3], hollow: true },
  },
  remainder: {
    fill: '--paper',
    edge: '--loss-open',
    pattern: { colour: '--loss-open', path: dots, width: 2 },
    line: { colour: '--loss-open', width: 2, dash: [1, 4], hollow: true },
  },
};
