import type { Rule } from './geometry.ts';

/** A filled rectangle thinner than this is a line, in points. */
const thickestRule = 3;

/** The straight lines along which a stroked path is drawn. */
export function strokedRules(
  path: ArrayLike<number>,
  transform: readonly number[],
): readonly Rule[] {
  return corners(path, transform).flatMap((part) =>
    part.flatMap((to, index) => {
      const from = part[index - 1];
      return from && to ? straight(from, to) : [];
    }),
  );
}

/** The lines that a filled path draws: thin rectangles; wide ones are backgrounds. */
export function filledRules(
  path: ArrayLike<number>,
  transform: readonly number[],
): readonly Rule[] {
  return corners(path, transform).flatMap((part) => {
    const points = part.filter((point) => point !== null);
    if (points.length !== part.length || points.length < 4 || points.length > 6) return [];
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const thin = Math.min(right - left, bottom - top);
    if (thin > thickestRule) return [];
    const across = (left + right) / 2;
    const along = (top + bottom) / 2;
    return right - left > bottom - top
      ? [{ left, right, top: along, bottom: along }]
      : [{ left: across, right: across, top, bottom }];
  });
}

function straight([x, y]: Point, [u, v]: Point): readonly Rule[] {
  if (Math.abs(x - u) > 0.5 && Math.abs(y - v) > 0.5) return [];
  return [
    { left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v) },
  ];
}

type Point = readonly [x: number, y: number];

/** Numbers that follow each operator of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0] as const;

/** The parts of a path, each a run of corners; `null` stands where a curve leads to the next. */
function corners(
  path: ArrayLike<number>,
  transform: readonly number[],
): readonly (Point | null)[][] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const parts: (Point | null)[][] = [];
  let at = 0;
  while (at < path.length) {
    const operator = path[at] ?? 4;
    const length = lengths[operator as 0 | 1 | 2 | 3 | 4] ?? 0;
    const x = path[at + length - 1] ?? 0;
    const y = path[at + length] ?? 0;
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    const part = parts.at(-1);
    if (operator === 0) parts.push([point]);
    else if (operator === 4) part?.push(part[0] ?? null);
    else if (operator === 1) part?.push(point);
    else part?.push(null, point);
    at += length + 1;
  }
  return parts;
}
