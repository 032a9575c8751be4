import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { multiply, type Rule } from './pdf-geometry.ts';

/** What is drawn on a page beside its text. */
export interface DrawnPage {
  /** Lines as they stand on the page as shown, before it is turned. */
  readonly rules: readonly Rule[];
  readonly pictures: number;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A filled rectangle thinner than this is a line, in points. */
const thickestRule = 3;
/** A line shorter than this is part of a drawing or a letter, in points. */
const shortestRule = 4;

/** Follows the drawing operators of a page. */
export async function drawnPage(page: Page, toDevice: readonly number[]): Promise<DrawnPage> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes = new Set<number>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const images = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageXObjectRepeat,
  ]);
  const rules: Rule[] = [];
  const saved: (readonly number[])[] = [];
  let current = toDevice;
  let pictures = 0;
  for (const [index, operator] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[index] ?? [];
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      current = saved.pop() ?? toDevice;
    else if (operator === OPS.transform) current = multiply(current, args as readonly number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(current);
      if (args[0]) current = multiply(current, Array.from(args[0] as ArrayLike<number>));
    } else if (operator === OPS.constructPath) {
      const painted = args[0] as number;
      const path = (args[1] as readonly (ArrayLike<number> | null)[])[0];
      if (path == null) continue;
      if (strokes.has(painted)) rules.push(...strokedRules(path, current));
      else if (fills.has(painted)) rules.push(...filledRules(path, current));
    } else if (images.has(operator)) pictures += 1;
  }
  return { rules: rules.filter(isLong), pictures };
}

function isLong({ left, right, top, bottom }: Rule): boolean {
  return Math.max(right - left, bottom - top) >= shortestRule;
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

function strokedRules(path: ArrayLike<number>, transform: readonly number[]): readonly Rule[] {
  return corners(path, transform).flatMap((part) =>
    part.flatMap((to, index) => {
      const from = part[index - 1];
      return from && to ? straight(from, to) : [];
    }),
  );
}

function straight([x, y]: Point, [u, v]: Point): readonly Rule[] {
  if (Math.abs(x - u) > 0.5 && Math.abs(y - v) > 0.5) return [];
  return [
    { left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v) },
  ];
}

/** Thin rectangles are lines; wide ones are backgrounds. */
function filledRules(path: ArrayLike<number>, transform: readonly number[]): readonly Rule[] {
  return corners(path, transform).flatMap((part) => {
    const points = part.filter((point) => point !== null);
    if (points.length !== part.length || points.length < 4) return [];
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
