import { joinedText } from '#importers/lines/joined-text.ts';
import type { SourceTable } from '#importers/source-document.ts';
import type { PdfText } from './geometry.ts';
import { rowText, textRows } from './lines.ts';
import type { GridCell, RuledGrid } from './ruled-grid.ts';
import { splitAtEdges } from './split-at-edges.ts';

/** A table of one page, its columns still measured in points. */
export interface PdfTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly rows: readonly (readonly PdfCell[])[];
}

export interface PdfCell {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly rowSpan: number;
  /** Lines of its text on the page. */
  readonly lines: number;
  /** Whether its last line reaches the right edge: more of the text may follow on the next page. */
  readonly isFull: boolean;
}

/** A table from a grid and the texts inside it. */
export function tableInGrid(grid: RuledGrid, texts: readonly PdfText[], page: number): PdfTable {
  const inside = Map.groupBy(
    texts.flatMap((text) => splitAtEdges(text, grid.xs)),
    cellFinder(grid),
  );
  const rows: PdfCell[][] = grid.ys.slice(1).map(() => []);
  for (const cell of grid.cells) {
    const [left = 0, right = 0] = [grid.xs[cell.column], grid.xs[cell.columnEnd]];
    const own = inside.get(cell) ?? [];
    const width = right - left;
    rows[cell.row]?.push({
      text: cellText(own),
      page,
      left,
      right,
      rowSpan: cell.rowEnd - cell.row,
      lines: textRows(own).length,
      isFull: isFull(own, width),
    });
  }
  const [top = 0] = grid.ys;
  return withoutEmptyRows({ page, top, bottom: grid.ys.at(-1) ?? 0, xs: grid.xs, rows });
}

/** Space between the text of a cell and both of its edges, in points, as Word and WPS leave it. */
const padding = 12;

function isFull(texts: readonly PdfText[], width: number): boolean {
  const last = textRows(texts).at(-1) ?? [];
  const [first] = last;
  if (!first) return false;
  const taken =
    Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left));
  return width - padding - taken < first.size;
}

/** Tells the cell in which a run stands; the outermost cells also hold what reaches over the rim. */
function cellFinder({ xs, ys, cells }: RuledGrid): (text: PdfText) => GridCell | undefined {
  const columns = xs.length - 1;
  const owners = new Map<number, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.rowEnd; row += 1) {
      for (let column = cell.column; column < cell.columnEnd; column += 1) {
        owners.set(row * columns + column, cell);
      }
    }
  }
  const between = (edges: readonly number[], place: number) =>
    Math.min(
      Math.max(
        0,
        edges.findLastIndex((edge) => edge <= place),
      ),
      edges.length - 2,
    );
  return (text) => {
    const [x, y] = middle(text);
    return owners.get(between(ys, y) * columns + between(xs, x));
  };
}

/** Where a run of text is looked for in a grid: its middle. */
export function middle({ left, right, baseline, size }: PdfText): readonly [x: number, y: number] {
  return [(left + right) / 2, baseline - 0.35 * size];
}

const spaceBetweenIdeographs = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** The text of a cell; in cells, words are spaced to fill the column: 合 计. */
export function cellText(texts: readonly PdfText[]): string {
  return joinedText(textRows(texts).map(rowText)).replaceAll(spaceBetweenIdeographs, '');
}

/** Leaves out rows in which no cell begins: double lines and cut corners draw them. */
function withoutEmptyRows(table: PdfTable): PdfTable {
  const kept = table.rows.map((row) => row.length > 0);
  const rows = table.rows
    .map((row, index) =>
      row.map((cell) => ({
        ...cell,
        rowSpan: kept.slice(index, index + cell.rowSpan).filter((is) => is).length,
      })),
    )
    .filter((_, index) => kept[index]);
  return { ...table, rows };
}

/** The table with its columns counted. */
export function sourceTable({ page, xs, rows }: PdfTable): SourceTable {
  const begun = new Set(rows.flat().map(({ left }) => nearest(xs, left)));
  const columns = [...begun].sort((a, b) => a - b);
  const columnOf = (x: number) => columns.filter((column) => column < nearest(xs, x)).length;
  return {
    kind: 'table',
    rows: rows.map((row) =>
      row.map(({ text, left, right, rowSpan, page: printed }) => ({
        text,
        column: columnOf(left),
        rowSpan,
        columnSpan: columnOf(right) - columnOf(left),
        place: `第${printed}页`,
      })),
    ),
    place: `第${page}页`,
  };
}

function nearest(xs: readonly number[], x: number): number {
  let best = 0;
  for (const [index, edge] of xs.entries()) {
    if (Math.abs(edge - x) < Math.abs((xs[best] ?? 0) - x)) best = index;
  }
  return best;
}
