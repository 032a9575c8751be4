import type { Rule } from './geometry.ts';

/** Lines that miss each other by less than this meet, in points. */
export const slack = 3;

/** A line at a height (or a distance from the left), from one place along it to another. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function isHorizontal({ left, right, top, bottom }: Rule): boolean {
  return right - left > bottom - top;
}

export const alongRow = ({ left, right, top }: Rule): Line => ({ at: top, from: left, to: right });
export const alongColumn = ({ left, top, bottom }: Rule): Line => ({
  at: left,
  from: top,
  to: bottom,
});

/** Lines in one another's continuation as one line. */
export function merged(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  const last = new Map<number, number>();
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const near = Math.round(line.at);
    const index = [near - 1, near, near + 1]
      .map((at) => last.get(at) ?? -1)
      .find((at) => line.from <= (result[at]?.to ?? Number.NEGATIVE_INFINITY) + slack);
    const other = index === undefined ? undefined : result[index];
    if (index === undefined || other === undefined) {
      last.set(near, result.length);
      result.push(line);
    } else result[index] = { ...other, to: Math.max(other.to, line.to) };
  }
  return result;
}

/** Lines of both directions. */
export interface Lines {
  readonly horizontal: readonly Line[];
  readonly vertical: readonly Line[];
}

/** Groups of lines that hang together. */
export function connected(
  horizontal: readonly Line[],
  vertical: readonly Line[],
): readonly Lines[] {
  const rest = { horizontal: new Set(horizontal), vertical: new Set(vertical) };
  const groups: Lines[] = [];
  for (const seed of horizontal) {
    if (!rest.horizontal.delete(seed)) continue;
    const group = { horizontal: [seed], vertical: [] as Line[] };
    const open: { line: Line; upright: boolean }[] = [{ line: seed, upright: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { line, upright } = next;
      const [others, kind] = upright
        ? ([rest.horizontal, group.horizontal] as const)
        : ([rest.vertical, group.vertical] as const);
      for (const other of others) {
        if (!meet(line, other)) continue;
        others.delete(other);
        kind.push(other);
        open.push({ line: other, upright: !upright });
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Whether two lines at right angles touch or cross. */
function meet(line: Line, other: Line): boolean {
  return (
    other.at >= line.from - slack &&
    other.at <= line.to + slack &&
    line.at >= other.from - slack &&
    line.at <= other.to + slack
  );
}
