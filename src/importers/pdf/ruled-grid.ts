import type { Rule } from './geometry.ts';
import {
  alongColumn,
  alongRow,
  connected,
  isHorizontal,
  type Line,
  type Lines,
  merged,
  slack,
} from './ruled-lines.ts';

/** A grid that the lines of a page draw, in points. */
export interface RuledGrid {
  /** Edges of its columns from left to right, one more than columns. */
  readonly xs: readonly number[];
  /** Edges of its rows from top to bottom. */
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A cell of a grid, from its first row and column up to and without the ends. */
export interface GridCell {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

/** More lines than this on a page are a drawing. */
const mostLines = 1000;

/** The grids of a page from top to bottom; a frame around a single cell is none. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  const horizontal = merged(rules.filter(isHorizontal).map(alongRow));
  const vertical = merged(rules.filter((rule) => !isHorizontal(rule)).map(alongColumn));
  if (horizontal.length + vertical.length > mostLines) return [];
  return connected(horizontal, vertical)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function gridOf({ horizontal, vertical }: Lines): RuledGrid | null {
  if (vertical.length === 0) return null;
  // Many forms are open at the sides: the ends of the lines are edges too.
  const xs = places([...vertical.map(({ at }) => at), ...ends(horizontal)]);
  const ys = places([...horizontal.map(({ at }) => at), ...ends(vertical)]);
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return null;
  const parted = {
    right: (row: number, column: number) =>
      column + 2 === xs.length || isDrawn(vertical, xs[column + 1], [ys[row], ys[row + 1]]),
    below: (row: number, column: number) =>
      row + 2 === ys.length || isDrawn(horizontal, ys[row + 1], [xs[column], xs[column + 1]]),
  };
  return { xs, ys, cells: cellsOf({ rows: ys.length - 1, columns: xs.length - 1, parted }) };
}

function ends(lines: readonly Line[]): readonly number[] {
  return [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

/** Places in order, those that are nearly the same once. */
function places(values: readonly number[]): readonly number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (result.at(-1) ?? Number.NEGATIVE_INFINITY) > slack) result.push(value);
  }
  return result;
}

/** Whether lines at a place cover most of the way from one end to the other. */
function isDrawn(
  lines: readonly Line[],
  at: number | undefined,
  [from, to]: readonly [number | undefined, number | undefined],
): boolean {
  if (at === undefined || from === undefined || to === undefined) return false;
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > slack) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered > 0.6 * (to - from);
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly parted: {
    readonly right: (row: number, column: number) => boolean;
    readonly below: (row: number, column: number) => boolean;
  };
}

/** Grows each cell to the right, then down, over edges that are not drawn. */
function cellsOf({ rows, columns, parted }: Grid): readonly GridCell[] {
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let columnEnd = column + 1;
      while (
        columnEnd < columns &&
        !parted.right(row, columnEnd - 1) &&
        !taken.has(row * columns + columnEnd)
      )
        columnEnd += 1;
      let rowEnd = row + 1;
      while (rowEnd < rows && isOpen(parted, rowEnd - 1, [column, columnEnd])) rowEnd += 1;
      for (let y = row; y < rowEnd; y += 1) {
        for (let x = column; x < columnEnd; x += 1) taken.add(y * columns + x);
      }
      cells.push({ row, rowEnd, column, columnEnd });
    }
  }
  return cells;
}

/** Whether no edge is drawn below a row anywhere between two columns, nor within the row below it. */
function isOpen(
  { right, below }: Grid['parted'],
  row: number,
  [from, to]: readonly [from: number, to: number],
): boolean {
  for (let column = from; column < to; column += 1) {
    if (below(row, column) || (column + 1 < to && right(row + 1, column))) return false;
  }
  return true;
}
