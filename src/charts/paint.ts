import { marks, point } from './marks.ts';
import type { ChartSpec, SeriesRole } from './spec.ts';

/** SVG attributes of a mark's area; patterns are those of `ChartPatterns.astro`. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

/** How a role's mark is painted in the markup. */
export function paintOf({ id }: Pick<ChartSpec, 'id'>, role: SeriesRole): Paint {
  const { fill, edge, pattern } = marks[role];
  return {
    fill: pattern ? `url(#${id}-${role})` : `var(${fill})`,
    stroke: edge ? `var(${edge})` : 'none',
  };
}

/** SVG attributes of a role's line. */
export function linePaint(role: SeriesRole) {
  const { colour, width, dash } = marks[role].line;
  return {
    stroke: `var(${colour})`,
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
  };
}

/** SVG attributes of a role's points. */
export function pointPaint(role: SeriesRole) {
  const { colour, hollow } = marks[role].line;
  return {
    r: point.radius,
    fill: `var(${hollow ? '--paper' : colour})`,
    stroke: `var(${colour})`,
    'stroke-width': point.edge,
  };
}
