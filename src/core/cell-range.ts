/** A rectangle of table cells; rows and columns count from 0, ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `A2:B4`, as spreadsheets name it: columns by letter, rows from 1. */
export function cellRangeName({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  return `${letters(firstColumn)}${firstRow + 1}:${letters(lastColumn)}${lastRow + 1}`;
}

/** The range that a name such as `A2:B4` means; `null` where it names none of two or more cells. */
export function parseCellRange(name: string): CellRange | null {
  const parts = /^([A-Z]{1,2})([1-9]\d{0,3}):([A-Z]{1,2})([1-9]\d{0,3})$/u.exec(name);
  if (!parts) return null;
  const [, firstLetters = '', firstRow, lastLetters = '', lastRow] = parts;
  const range = {
    firstRow: Number(firstRow) - 1,
    firstColumn: column(firstLetters),
    lastRow: Number(lastRow) - 1,
    lastColumn: column(lastLetters),
  };
  const rows = range.lastRow - range.firstRow;
  const columns = range.lastColumn - range.firstColumn;
  return rows >= 0 && columns >= 0 && rows + columns > 0 ? range : null;
}

const first = 'A'.charCodeAt(0);

function letters(index: number): string {
  const last = String.fromCharCode(first + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function column(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - first + 1, 0) - 1;
}
