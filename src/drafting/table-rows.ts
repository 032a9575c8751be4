import { cellRangeName } from '#core/cell-range.ts';
import type { SourceTable } from '#importers/source-document.ts';

/** A table as Markdown writes it: every row as long as the widest, and which cells are merged. */
export interface TableRows {
  /** Text of every cell; what a merged cell covers is empty. */
  readonly rows: readonly (readonly string[])[];
  /** Ranges such as `A2:A4`. */
  readonly merged: readonly string[];
}

export function tableRows({ rows: source }: SourceTable): TableRows {
  const width = Math.max(0, ...source.flat().map(({ column, columnSpan }) => column + columnSpan));
  const rows = source.map(() => Array.from({ length: width }, () => ''));
  const merged: string[] = [];
  for (const [row, cells] of source.entries()) {
    for (const { text, column, rowSpan, columnSpan } of cells) {
      const line = rows[row];
      if (line) line[column] = cellText(text);
      const lastRow = Math.min(row + rowSpan, source.length) - 1;
      const lastColumn = column + columnSpan - 1;
      if (lastRow > row || lastColumn > column) {
        merged.push(cellRangeName({ firstRow: row, firstColumn: column, lastRow, lastColumn }));
      }
    }
  }
  return { rows, merged };
}

/** What begins an item of its own within a cell; other lines of a cell are one text that was wrapped. */
const begins =
  /^(?:[（(]?[\d一二三四五六七八九十]+[）)、.．]|[①-⑳●•■◆▪·]|一是|二是|三是|四是|五是)/u;

/** The text of a cell, where a line that goes on is joined to the one before. */
function cellText(text: string): string {
  const lines = text.split(/\s*\n\s*/u).filter((line) => line !== '');
  return lines.reduce((before, line) => {
    if (before === '') return line;
    if (begins.test(line) || /[。；;]$/u.test(before)) return `${before}\n${line}`;
    return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(line)
      ? `${before} ${line}`
      : before + line;
  }, '');
}
