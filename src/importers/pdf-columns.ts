import type { PdfText } from './pdf-geometry.ts';
import { type TextRow, textRows } from './pdf-lines.ts';

/** Ems that each of two columns of running text is at least wide. */
const narrowestColumn = 10;
/** Ems between them at least. */
const narrowestGutter = 1.2;
/** Rows in which the gutter shows at least. */
const fewestRows = 6;

/** The rows of a page in reading order: where text is set in two columns, the left one first. */
export function rowsInOrder(texts: readonly PdfText[]): readonly TextRow[] {
  const rows = textRows(texts);
  const gutter = gutterOf(rows);
  if (gutter === null) return rows;
  const [from, to] = gutter.rows;
  const inside = rows.slice(from, to).flat();
  return [
    ...rows.slice(0, from),
    ...textRows(inside.filter(({ left }) => left < gutter.at)),
    ...textRows(inside.filter(({ left }) => left >= gutter.at)),
    ...rows.slice(to),
  ];
}

interface Gutter {
  readonly at: number;
  /** The rows that it parts, from the first up to and without the last. */
  readonly rows: readonly [from: number, to: number];
}

/** The empty strip between two columns of running text, `null` where there is none for certain. */
function gutterOf(rows: readonly TextRow[]): Gutter | null {
  const gaps = rows.map(wideGap);
  let best: Gutter | null = null;
  for (const [start, gap] of gaps.entries()) {
    if (gap === null) continue;
    let { from, to } = gap;
    let end = start;
    let parted = 0;
    for (let row = start; row < rows.length; row += 1) {
      const next = gaps[row] ?? null;
      const runs = rows[row] ?? [];
      if (next !== null && Math.min(to, next.to) > Math.max(from, next.from)) {
        [from, to] = [Math.max(from, next.from), Math.min(to, next.to)];
        parted += 1;
      } else if (runs.some(({ left, right }) => left < to && right > from)) break;
      end = row + 1;
    }
    if (parted < fewestRows || (best !== null && end - start <= best.rows[1] - best.rows[0]))
      continue;
    best = { at: (from + to) / 2, rows: [start, end] };
  }
  return best;
}

/** The one wide gap of a row with running text on both sides. */
function wideGap(row: TextRow): { readonly from: number; readonly to: number } | null {
  const gaps = row.flatMap((run, index) => {
    const before = row[index - 1];
    if (before === undefined || run.left - before.right < narrowestGutter * run.size) return [];
    return [{ from: before.right, to: run.left, size: run.size }];
  });
  const [gap] = gaps;
  const first = row[0];
  const last = row.at(-1);
  if (gap === undefined || gaps.length > 1 || !first || !last) return null;
  const enough = narrowestColumn * gap.size;
  return gap.from - first.left >= enough && last.right - gap.to >= enough ? gap : null;
}
