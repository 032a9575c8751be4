import type { PdfText } from './geometry.ts';
import type { TextRow } from './lines.ts';
import { cellText, type PdfTable } from './table.ts';

/** Gap in ems that parts two cells of a table without lines. */
const widestSpace = 1.5;

/** Rows and columns in which text must stand in line to be a table. */
const fewest = 3;

/** A table without lines that begins with a row, and the rows it takes; `null` where that is not certain. */
export function alignedRows(
  rows: readonly TextRow[],
  page: number,
): { readonly table: PdfTable; readonly taken: number } | null {
  const first = fieldsOf(rows[0] ?? []);
  if (first.length < fewest) return null;
  const fields: (readonly Field[])[] = [];
  for (const row of rows) {
    const next = fieldsOf(row);
    const isInLine =
      next.length === first.length && next.every((field, index) => overlaps(field, first[index]));
    if (!isInLine) break;
    fields.push(next);
  }
  const taken = fields.length;
  if (taken < fewest) return null;
  const lefts = first.map((_, column) => Math.min(...fields.map((row) => row[column]?.left ?? 0)));
  const right = Math.max(
    ...fields
      .slice(0, taken)
      .flat()
      .map((field) => field.right),
  );
  const xs = [...lefts, right];
  const table: PdfTable = {
    page,
    top: (rows[0]?.[0]?.baseline ?? 0) - (rows[0]?.[0]?.size ?? 0),
    bottom: rows[taken - 1]?.[0]?.baseline ?? 0,
    xs,
    rows: fields.map((row) =>
      row.map(({ texts }, column) => ({
        text: cellText(texts),
        page,
        left: xs[column] ?? 0,
        right: xs[column + 1] ?? right,
        rowSpan: 1,
        lines: 1,
        isFull: false,
      })),
    ),
  };
  return { table, taken };
}

/** Whether a row looks like one of a table without lines. */
export function isSpread(row: TextRow): boolean {
  return fieldsOf(row).length >= fewest;
}

interface Field {
  readonly texts: readonly PdfText[];
  readonly left: number;
  readonly right: number;
}

function fieldsOf(row: TextRow): readonly Field[] {
  const fields: { texts: PdfText[]; left: number; right: number }[] = [];
  for (const run of row) {
    const field = fields.at(-1);
    if (field && run.left - field.right < widestSpace * run.size) {
      field.texts.push(run);
      field.right = Math.max(field.right, run.right);
    } else fields.push({ texts: [run], left: run.left, right: run.right });
  }
  return fields;
}

function overlaps(field: Field, other: Field | undefined): boolean {
  return (
    other !== undefined && Math.min(field.right, other.right) > Math.max(field.left, other.left)
  );
}
