import { joinedText } from '#importers/lines/joined-text.ts';
import type { PdfCell, PdfTable } from './table.ts';

/** Head rows that are looked for at the top of a continued table. */
const mostHeadRows = 4;

/** Edges of columns on two pages are the same within this, in points. */
const slack = 4;

/** Two parts of a table on two pages as one. */
export interface JoinedTable {
  readonly table: PdfTable;
  /** What was done and what may be wrong, in Chinese. */
  readonly notes: readonly string[];
}

/**
 * A table with its continuation on the next page, `null` where the second is a table of its own.
 * A head that is printed again is left out.
 */
export function continuedTable(table: PdfTable, next: PdfTable): JoinedTable | null {
  if (!isSameGrid(table.xs, next.xs)) return null;
  const repeated = repeatedHead(table, next);
  const below = next.rows.slice(repeated);
  const split = withSplitRow(table.rows, below);
  const { rows, merged } = split ? { rows: split, merged: [] } : withMergedCells(table.rows, below);
  const xs = table.xs.length >= next.xs.length ? table.xs : next.xs;
  const first = rows[table.rows.length]?.[0];
  const at = `第${next.page}页：`;
  const notes: readonly (readonly [boolean, string])[] = [
    [repeated > 0, `续表重复的表头（${repeated}行），只保留一次`],
    [merged.length > 0, `跨页的合并单元格“${merged.join('”“')}”已与上页合并`],
    [split !== null, '跨页的一行已与上页最后一行合并，请对照原件核对'],
    [
      !split && first?.text === '',
      '续表第一行的首个单元格为空，可能接上页最后一行，请对照原件核对',
    ],
  ];
  return {
    table: { ...table, rows, xs, bottom: next.bottom },
    notes: notes.flatMap(([applies, note]) => (applies ? [at + note] : [])),
  };
}

type Rows = readonly (readonly PdfCell[])[];

/**
 * The rows of both pages; a merged cell that the page cut in two is one again. Certain only where the
 * lower part is empty and merged itself: an empty cell of one row may be just that.
 */
function withMergedCells(
  above: Rows,
  below: Rows,
): { readonly rows: Rows; readonly merged: readonly string[] } {
  const cut = new Map<PdfCell, PdfCell>();
  const reaching = above.flatMap((row, index) =>
    row.filter((cell) => index + cell.rowSpan === above.length && cell.text !== ''),
  );
  for (const cell of below[0] ?? []) {
    if (cell.text !== '' || cell.rowSpan < 2) continue;
    const upper = reaching.find(
      ({ left, right }) => isNear(left, cell.left) && isNear(right, cell.right),
    );
    if (upper) cut.set(upper, cell);
  }
  const lower = new Set(cut.values());
  const grown = above.map((row) =>
    row.map((cell) => ({ ...cell, rowSpan: cell.rowSpan + (cut.get(cell)?.rowSpan ?? 0) })),
  );
  const rest = below.map((row) => row.filter((cell) => !lower.has(cell)));
  return { rows: [...grown, ...rest], merged: [...cut.keys()].map(({ text }) => text) };
}

/**
 * The rows of both pages where the page cut a row in two: what stands in the first row below goes on
 * with full lines above it, and cells of one line stand above alone. `null` where that is not certain.
 */
function withSplitRow(above: Rows, below: Rows): Rows | null {
  const [lower = [], ...rest] = below;
  const pairs = lower.map((cell) => ({ cell, upper: cellAbove(above, cell) }));
  const going = pairs.filter(({ cell }) => cell.text !== '');
  const isGoingOn = going.every(({ upper }) => upper?.isFull);
  const isLeftAlone = pairs.some(({ cell, upper }) => cell.text === '' && upper?.text);
  // One short text below another may be a row without figures.
  const isSure = going.length > 1 || going.some(({ upper }) => (upper?.lines ?? 0) > 1);
  if (pairs.some(({ upper }) => !upper) || !isGoingOn || !isLeftAlone || !isSure) return null;
  const halves = new Map(pairs.map(({ cell, upper }) => [upper, cell]));
  const whole = above.map((row) =>
    row.map((cell) => {
      const half = halves.get(cell);
      if (!half) return cell;
      const text = joinedText([cell.text, half.text]);
      return { ...cell, text, rowSpan: cell.rowSpan + half.rowSpan - 1 };
    }),
  );
  return [...whole, ...rest];
}

/** The cell that reaches down to the end of the rows, between the same edges. */
function cellAbove(rows: Rows, { left, right }: PdfCell): PdfCell | undefined {
  return rows
    .flatMap((row, index) => row.filter((cell) => index + cell.rowSpan === rows.length))
    .find((cell) => isNear(cell.left, left) && isNear(cell.right, right));
}

function isNear(x: number | undefined, y: number | undefined): boolean {
  return x !== undefined && y !== undefined && Math.abs(x - y) < slack;
}

/** Whether both grids have the same sides and each edge of the coarser one is also of the finer one. */
function isSameGrid(a: readonly number[], b: readonly number[]): boolean {
  const [fine, coarse] = a.length >= b.length ? [a, b] : [b, a];
  return (
    isNear(fine[0], coarse[0]) &&
    isNear(fine.at(-1), coarse.at(-1)) &&
    coarse.every((x) => fine.some((y) => isNear(x, y)))
  );
}

function repeatedHead(table: PdfTable, next: PdfTable): number {
  let rows = 0;
  while (rows < mostHeadRows && rows < next.rows.length) {
    const [above, below] = [table.rows[rows], next.rows[rows]];
    if (!above || !below || !isSameRow(above, below)) break;
    rows += 1;
  }
  return rows;
}

function isSameRow(a: readonly PdfCell[], b: readonly PdfCell[]): boolean {
  return (
    a.length === b.length &&
    a.some(({ text }) => text !== '') &&
    a.every(({ text, rowSpan }, index) => text === b[index]?.text && rowSpan === b[index]?.rowSpan)
  );
}
