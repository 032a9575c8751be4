import { stringify } from 'csv-stringify/sync';

/** A cell as text, numbers included; `null` is an empty cell. */
export type Cell = string | null;

/**
 * A table as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, CRLF, and no text
 * that a spreadsheet would run as a formula.
 */
export function csv(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return csvHead(head) + csvLines(rows);
}

/** How such a table begins: its byte order mark and the names of its columns. */
export function csvHead(head: readonly string[]): string {
  return `\uFEFF${lines([head])}`;
}

/** What follows, in any number of parts. */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  return lines(Array.from(rows, (row) => row.map(harmless)));
}

function lines(records: readonly (readonly Cell[])[]): string {
  // A line break of another kind than the records' own needs quotes as well.
  return stringify([...records], { record_delimiter: 'windows', quoted_match: /[\r\n]/u });
}

/**
 * How formulas begin, in half, full and small width. Spreadsheets skip white space and signs without
 * width before them; a tab or a line break is taken for a formula by itself.
 */
const formula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|[\t\r\n])/u;

/** A negative number or rate, which is none. */
const plainNumber = /^-\d+(?:\.\d+)?%?$/u;

/** An apostrophe in front makes a spreadsheet take what follows as text. */
function harmless(cell: Cell): Cell {
  return cell !== null && formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}
