import type { PdfCell, PdfTable } from './pdf-table.ts';

/** Head rows that are looked for at the top of a continued table. */
const mostHeadRows = 4;

/** Edges of columns on two pages are the same within this, in points. */
const slack = 4;

/**
 * A table with its continuation on the next page, `null` where the second is a table of its own.
 * A head that is printed again is left out.
 */
export function continuedTable(
  table: PdfTable,
  next: PdfTable,
): { readonly table: PdfTable; readonly repeatedRows: number } | null {
  if (!isSameGrid(table.xs, next.xs)) return null;
  const repeatedRows = repeatedHead(table, next);
  const rows = [...table.rows, ...next.rows.slice(repeatedRows)];
  const xs = table.xs.length >= next.xs.length ? table.xs : next.xs;
  return { table: { ...table, rows, xs, bottom: next.bottom }, repeatedRows };
}

/** Whether both grids have the same sides and each edge of the coarser one is also of the finer one. */
function isSameGrid(a: readonly number[], b: readonly number[]): boolean {
  const [fine, coarse] = a.length >= b.length ? [a, b] : [b, a];
  const near = (x: number | undefined, y: number | undefined) =>
    x !== undefined && y !== undefined && Math.abs(x - y) < slack;
  return (
    near(fine[0], coarse[0]) &&
    near(fine.at(-1), coarse.at(-1)) &&
    coarse.every((x) => fine.some((y) => near(x, y)))
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
