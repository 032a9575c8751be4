import { mostCells, tooLarge } from '#importers/limits.ts';
import {
  type SourceBlock,
  type SourceCell,
  UnreadableDocument,
} from '#importers/source-document.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * What a sheet says: its title, unit and remarks, which stand alone in rows above and below its
 * table, as paragraphs; the table without the empty rows and columns that only space it.
 */
export function sheetBlocks({ name, cells, place }: Sheet): readonly SourceBlock[] {
  const rows = filled(cells.map(({ row }) => row));
  const columns = filled(cells.map(({ column }) => column));
  if (rows.length * columns.length > mostCells) throw new UnreadableDocument(tooLarge);
  const begin = Map.groupBy(cells, ({ row }) => row);
  const alone = rows.map((row) => loneCell(begin.get(row) ?? []));
  const first = alone.indexOf(null);
  if (first === -1) return alone.flatMap((cell) => paragraphs(cell));
  const last = alone.findLastIndex((cell) => cell === null || !isRemark(cell));
  const inTable = rows.slice(first, last + 1);
  const table = inTable.flatMap((row) => begin.get(row) ?? []);
  return [
    ...alone.slice(0, first).flatMap((cell) => paragraphs(cell)),
    { kind: 'table', rows: tableRows(table, inTable, place), place: `工作表“${name}”` },
    ...alone.slice(last + 1).flatMap((cell) => paragraphs(cell)),
  ];
}

function filled(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** The only cell of a row, where it reaches into no other row. */
function loneCell([cell, ...others]: readonly SheetCell[]): SheetCell | null {
  return cell && others.length === 0 && cell.rowSpan === 1 ? cell : null;
}

/** A last row of one short word is a row without values. */
function isRemark({ text, columnSpan }: SheetCell): boolean {
  return columnSpan > 1 || /[：:。；]/u.test(text);
}

function paragraphs(cell: SheetCell | null | undefined): readonly SourceBlock[] {
  return (cell?.text ?? '').split('\n').flatMap((line) => {
    const text = line.trim();
    const place = cell?.place ?? '';
    return text === '' ? [] : [{ kind: 'paragraph', text, level: null, calls: [], place }];
  });
}

/** The grid of a table with its empty cells, spans counted in the rows and columns that are kept. */
function tableRows(
  cells: readonly SheetCell[],
  rows: readonly number[],
  place: Sheet['place'],
): readonly (readonly SourceCell[])[] {
  const columns = filled(cells.map(({ column }) => column));
  const freeFrom: number[] = [];
  const byRow = Map.groupBy(cells, ({ row }) => row);
  return rows.map((row, rowIndex) => {
    const begun = new Map((byRow.get(row) ?? []).map((cell) => [cell.column, cell]));
    return columns.flatMap((column, columnIndex): SourceCell[] => {
      const cell = begun.get(column);
      if (!cell) {
        const isFree = (freeFrom[columnIndex] ?? 0) <= rowIndex;
        const empty = { text: '', column: columnIndex, rowSpan: 1, columnSpan: 1 };
        return isFree ? [{ ...empty, place: place(row, column) }] : [];
      }
      const rowSpan = within(rows, row, cell.rowSpan);
      const columnSpan = within(columns, column, cell.columnSpan);
      for (let at = 0; at < columnSpan; at += 1) freeFrom[columnIndex + at] = rowIndex + rowSpan;
      return [{ text: cell.text, column: columnIndex, rowSpan, columnSpan, place: cell.place }];
    });
  });
}

function within(kept: readonly number[], first: number, count: number): number {
  if (count === 1) return 1;
  return kept.filter((number) => number >= first && number < first + count).length;
}
