import type { PdfText } from './geometry.ts';
import { type TextRow, textRows } from './lines.ts';

/** Ems that most lines of each of two columns are at least wide. */
const narrowestColumn = 10;
/** Lines that each column has at least. */
const fewestLines = 5;
/** Step in which places for a gutter are tried, in points. */
const step = 2;

/** A row and the column of the page in which it stands, as in `LineBox`. */
export interface ColumnRow {
  readonly row: TextRow;
  readonly column: number;
}

/** The rows of a page in reading order: where text is set in two columns, the left one first. */
export function rowsInOrder(texts: readonly PdfText[]): readonly ColumnRow[] {
  const rows = textRows(texts);
  const gutter = gutterOf(rows);
  const across = (row: TextRow): ColumnRow => ({ row, column: 0 });
  if (gutter === null) return rows.map(across);
  const [from, to] = gutter.rows;
  const inside = rows.slice(from, to).flat();
  const sides = [
    inside.filter(({ left }) => left < gutter.at),
    inside.filter(({ left }) => left >= gutter.at),
  ];
  return [
    ...rows.slice(0, from).map(across),
    ...sides.flatMap((side, index) => textRows(side).map((row) => ({ row, column: index + 1 }))),
    ...rows.slice(to).map(across),
  ];
}

interface Gutter {
  readonly at: number;
  /** The rows that it parts, from the first up to and without the last. */
  readonly rows: readonly [from: number, to: number];
}

/** The empty strip between two columns of running text, `null` where there is none for certain. */
function gutterOf(rows: readonly TextRow[]): Gutter | null {
  const runs = rows.flat();
  const left = Math.min(...runs.map((run) => run.left));
  const width = Math.max(...runs.map((run) => run.right)) - left;
  let best: Gutter | null = null;
  for (let at = left + 0.35 * width; at < left + 0.65 * width; at += step) {
    for (const [from, to] of clearRows(rows, at)) {
      if (best !== null && to - from <= best.rows[1] - best.rows[0]) continue;
      if (isParted(rows.slice(from, to).flat(), at)) best = { at, rows: [from, to] };
    }
  }
  return best;
}

/** Runs of rows in which nothing stands within half an em of a place. */
function clearRows(rows: readonly TextRow[], at: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let open = false;
  for (const [index, row] of rows.entries()) {
    const isClear = !row.some(
      ({ left, right, size }) => left < at + size / 2 && right > at - size / 2,
    );
    const run = runs.at(-1);
    if (isClear && open && run) run[1] = index + 1;
    else if (isClear) runs.push([index, index + 1]);
    open = isClear;
  }
  return runs;
}

function isParted(texts: readonly PdfText[], at: number): boolean {
  const sides = [texts.filter(({ left }) => left < at), texts.filter(({ left }) => left >= at)];
  return sides.every((side) => {
    const lines = textRows(side);
    const wide = lines.filter((line) => {
      const [first, last] = [line[0], line.at(-1)];
      return first && last && last.right - first.left > narrowestColumn * first.size;
    });
    return lines.length >= fewestLines && wide.length > 0.6 * lines.length;
  });
}
