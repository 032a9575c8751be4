import { type CellObject, type Range, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { mostCells, tooLarge } from '#importers/limits.ts';
import type { LossList } from '#importers/losses.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { safeWorkbook } from './safe-workbook.ts';
import { columnName, type Sheet, type SheetCell, sheetPlace } from './sheet.ts';
import { shownValue } from './shown-value.ts';

/** The sheets of a workbook that are shown, with what their cells show. */
export function workbookSheets(bytes: Uint8Array, losses: LossList): readonly Sheet[] {
  const book = safeWorkbook(bytes);
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // Sheets of charts and macros have no cells.
    if (!sheet) return [];
    if (isHidden(book, index)) {
      if (storedCells(sheet).length > 0) losses.add('hiddenSheet', `工作表“${name}”`);
      return [];
    }
    return [{ name, cells: shownCells(sheet, name, losses), place: sheetPlace(name) }];
  });
}

function isHidden({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

function storedCells(sheet: WorkSheet): readonly StoredCell[] {
  return Object.entries(sheet)
    .filter(([address]) => !address.startsWith('!'))
    .map(([address, cell]) => {
      const { r: row, c: column } = utils.decode_cell(address);
      return { row, column, cell: cell as CellObject };
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function shownCells(sheet: WorkSheet, name: string, losses: LossList): readonly SheetCell[] {
  const hidden = hiddenLines(sheet);
  const stored = storedCells(sheet);
  const { ranges, covered } = mergedCells(sheet, stored);
  const place = sheetPlace(name);
  const left = { rows: new Set<number>(), columns: new Set<number>() };
  const cells = stored.flatMap(({ row, column, cell }): SheetCell[] => {
    const own = { s: { r: row, c: column }, e: { r: row, c: column } };
    const spanned = shownPart(ranges.get(`${row} ${column}`) ?? own, hidden);
    if (covered.has(`${row} ${column}`)) return [];
    if (spanned) {
      const text = cellText(cell, place(row, column), losses);
      return text === '' ? [] : [{ ...spanned, text, place: place(row, column) }];
    }
    if (shownValue(cell).text === '') return [];
    if (hidden.rows.has(row)) left.rows.add(row);
    else left.columns.add(column);
    return [];
  });
  for (const row of left.rows) losses.add('hiddenRow', `工作表“${name}”第${row + 1}行`);
  for (const column of left.columns) {
    losses.add('hiddenColumn', `工作表“${name}”${columnName(column)}列`);
  }
  return cells;
}

function cellText(cell: CellObject, where: string, losses: LossList): string {
  if (cell.c?.length) losses.add('comment', where);
  if (cell.f !== undefined && (cell.v ?? '') === '' && !cell.w) losses.add('noResult', where);
  const { text, stored, isStored } = shownValue(cell);
  if (isStored) losses.add('oddFormat', `${where} ${text}`);
  if (stored !== null) losses.add('moreDigits', `${where} 显示 ${text || '空白'}，存储 ${stored}`);
  return text;
}

interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function hiddenLines(sheet: WorkSheet): HiddenLines {
  const hidden = (lines: readonly ({ hidden?: boolean } | null)[] = []) =>
    new Set(lines.flatMap((line, index) => (line?.hidden ? [index] : [])));
  return { rows: hidden(sheet['!rows']), columns: hidden(sheet['!cols']) };
}

interface MergedCells {
  /** By row and column of the first cell. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** The other cells of ranges: what they may store is not shown. */
  readonly covered: ReadonlySet<string>;
}

function mergedCells(sheet: WorkSheet, stored: readonly StoredCell[]): MergedCells {
  const lastRow = stored.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = stored.reduce((last, { column }) => Math.max(last, column), 0);
  const ranges = new Map<string, Range>();
  const covered = new Set<string>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    const end = { r: Math.min(e.r, lastRow), c: Math.min(e.c, lastColumn) };
    ranges.set(`${s.r} ${s.c}`, { s, e: end });
    for (let row = s.r; row <= end.r; row += 1) {
      for (let column = s.c; column <= end.c; column += 1) {
        if (row !== s.r || column !== s.c) covered.add(`${row} ${column}`);
        if (covered.size > mostCells) throw new UnreadableDocument(tooLarge);
      }
    }
  }
  return { ranges, covered };
}

/** The part of a range from its first shown row and column on, `null` where none is shown. */
function shownPart({ s, e }: Range, hidden: HiddenLines) {
  let row = s.r;
  let column = s.c;
  while (row <= e.r && hidden.rows.has(row)) row += 1;
  while (column <= e.c && hidden.columns.has(column)) column += 1;
  if (row > e.r || column > e.c) return null;
  return { row, column, rowSpan: e.r - row + 1, columnSpan: e.c - column + 1 };
}
