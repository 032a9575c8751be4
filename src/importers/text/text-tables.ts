import { printedWidth } from '#importers/lines/character-width.ts';
import type { SourceTable } from '#importers/source-document.ts';

/** A table that plain text lays out with marks or spaces. */
export interface TextTable {
  readonly table: SourceTable;
  /** Lines that it takes, from `start` up to and without `end`. */
  readonly start: number;
  readonly end: number;
}

/** The tables among the lines of a text; only where every row has the same cells. */
export function textTables(lines: readonly string[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  let start = 0;
  while (start < lines.length) {
    const found = readers.map((read) => read(lines, start)).find((table) => table !== null);
    if (found) tables.push(found);
    start = found?.end ?? start + 1;
  }
  return tables;
}

type Reader = (lines: readonly string[], start: number) => TextTable | null;

const readers: readonly Reader[] = [markdownTable, tabTable, alignedTable];

/** The rule below the head of a Markdown table. */
const headRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u;

function markdownTable(lines: readonly string[], start: number): TextTable | null {
  if (!headRule.test(lines[start + 1] ?? '')) return null;
  const head = markdownCells(lines[start] ?? '');
  if (head.length !== markdownCells(lines[start + 1] ?? '').length) return null;
  let end = start + 2;
  while (lines[end]?.includes('|') && markdownCells(lines[end] ?? '').length === head.length)
    end += 1;
  const rows = [start, ...range(start + 2, end)];
  return tableOf({ lines, rows, end, cells: markdownCells });
}

function markdownCells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function tabTable(lines: readonly string[], start: number): TextTable | null {
  const cells = (line: string) => line.split('\t').map((cell) => cell.trim());
  const count = cells(lines[start] ?? '').length;
  if (count < 2) return null;
  const end = rowsEnd(lines, start, (line) => {
    const row = cells(line);
    return row.length === count && row.filter((cell) => cell !== '').length >= 2;
  });
  const rows = range(start, end).filter((index) => lines[index]?.trim() !== '');
  if (rows.length < 2 || (count === 2 && rows.length < 3)) return null;
  return tableOf({ lines, rows, end, cells });
}

/** Two columns or two rows may stand side by side by chance, three of both don't. */
const fewestAligned = 3;

function alignedTable(lines: readonly string[], start: number): TextTable | null {
  const fields = spacedFields(lines[start] ?? '');
  if (fields.length < fewestAligned) return null;
  const end = rowsEnd(lines, start, (line) => {
    const row = spacedFields(line);
    return (
      row.length === fields.length && row.every((field, index) => aligned(field, fields[index]))
    );
  });
  const rows = range(start, end).filter((index) => lines[index]?.trim() !== '');
  if (rows.length < fewestAligned) return null;
  return tableOf({ lines, rows, end, cells: (line) => spacedFields(line).map(({ text }) => text) });
}

interface Field {
  readonly text: string;
  /** Place of its first and behind its last character, in half ems. */
  readonly from: number;
  readonly to: number;
}

function spacedFields(line: string): readonly Field[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: text, index }) => {
    const from = columnsOf(line.slice(0, index));
    return { text, from, to: from + columnsOf(text) };
  });
}

/** Width in half ems; unlike in print a space is as wide as a letter. */
function columnsOf(text: string): number {
  return Math.round(printedWidth(text.replaceAll(' ', 'x')) * 2);
}

function aligned(field: Field, first: Field | undefined): boolean {
  if (first === undefined) return false;
  const overlap = Math.min(field.to, first.to) - Math.max(field.from, first.from);
  return overlap > 0;
}

/** The end of a run of rows; blank lines between them belong to the run. */
function rowsEnd(
  lines: readonly string[],
  start: number,
  isRow: (line: string) => boolean,
): number {
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (!isRow(line)) break;
    end = index + 1;
  }
  return end;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

interface Found {
  readonly lines: readonly string[];
  readonly rows: readonly number[];
  readonly end: number;
  readonly cells: (line: string) => readonly string[];
}

function tableOf({ lines, rows, end, cells }: Found): TextTable {
  const start = rows[0] ?? 0;
  const place = (row: number) => `第${row + 1}行`;
  return {
    table: {
      kind: 'table',
      rows: rows.map((row) =>
        cells(lines[row] ?? '').map((text, column) => ({
          text,
          column,
          rowSpan: 1,
          columnSpan: 1,
          place: place(row),
        })),
      ),
      place: place(start),
    },
    start,
    end,
  };
}
