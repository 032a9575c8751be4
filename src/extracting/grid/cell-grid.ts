import type { SourceCell } from '#importers/source-document.ts';
import { cellLabel } from './cell-text.ts';

/** A cell with all of the grid that it covers. */
export interface GridCell {
  readonly text: string;
  /** The text as labels are matched. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** The row behind its last. */
  readonly rowEnd: number;
  /** The column behind its last. */
  readonly columnEnd: number;
  readonly place: string;
}

/** A table as its readers see it: every place of the grid has the cell that covers it. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** `null` outside the grid and where the table has a hole. */
  readonly at: (row: number, column: number) => GridCell | null;
  /** The cells that cover a row, from left to right, each once. */
  readonly rowCells: (row: number) => readonly GridCell[];
}

export function gridOf(rows: readonly (readonly SourceCell[])[]): Grid {
  const places: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) place(places, row, cell);
  }
  return {
    height: rows.length,
    width: Math.max(0, ...places.map((row) => row.length)),
    at: (row, column) => places[row]?.[column] ?? null,
    rowCells: (row) => [...new Set((places[row] ?? []).filter((cell) => cell !== undefined))],
  };
}

function place(places: (GridCell | undefined)[][], row: number, cell: SourceCell): void {
  const covering: GridCell = {
    text: cell.text,
    label: cellLabel(cell.text),
    row,
    column: cell.column,
    rowEnd: Math.min(places.length, row + Math.max(1, cell.rowSpan)),
    columnEnd: cell.column + Math.max(1, cell.columnSpan),
    place: cell.place,
  };
  for (const line of places.slice(covering.row, covering.rowEnd)) {
    for (let column = covering.column; column < covering.columnEnd; column += 1)
      line[column] ??= covering;
  }
}
