import type { SourceCell } from '#importers/source-document.ts';

/** A sheet with the cells that hold text, row by row. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** Where a cell stands, for people; row and column from 0. */
  readonly place: (row: number, column: number) => string;
}

export interface SheetCell extends SourceCell {
  readonly row: number;
}

/** Places of a sheet: 工作表“自评表”C5. */
export function sheetPlace(sheet: string): Sheet['place'] {
  return (row, column) => `工作表“${sheet}”${columnName(column)}${row + 1}`;
}

/** `A` to `Z`, then `AA`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
