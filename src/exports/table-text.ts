import type { Cell, ColumnDescription, Table, TableReport } from '#exports/tables/table.ts';
import { csv } from './csv.ts';

type Rows = readonly (readonly Cell[])[];

/** The rows of a table, reports in the order given. */
export function rowsOf(table: Table, reports: Iterable<TableReport>): Rows {
  return Array.from(reports, table.rowsOf).flat();
}

/** A table as CSV. */
export function tableCsv({ columns }: Table, rows: Rows): string {
  return csv(
    columns.map(({ name }) => name),
    rows,
  );
}

/** A table as JSON: a list of objects, one on a line; an empty cell is `null`. */
export function tableJson({ columns }: Table, rows: Rows): string {
  const lines = rows.map((cells) => rowJson(columns, cells));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function rowJson(columns: readonly ColumnDescription[], cells: readonly Cell[]): string {
  const members = columns.map(({ name, type }, index) => {
    const cell = cells[index] ?? null;
    const text = type === 'string' || type === 'date';
    // Numbers and truth values are JSON as they stand; a float could not hold every decimal.
    return `${JSON.stringify(name)}:${cell === null || !text ? cell : JSON.stringify(cell)}`;
  });
  return `{${members.join(',')}}`;
}
