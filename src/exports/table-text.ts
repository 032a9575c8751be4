import { csv } from './csv.ts';
import type { Cell, ColumnDescription, Table, TableReport } from './tables/table.ts';

/** A table as CSV, reports in the order given. */
export function tableCsv(table: Table, reports: Iterable<TableReport>): string {
  return csv(
    table.columns.map(({ name }) => name),
    rowsOf(table, reports),
  );
}

/** A table as JSON: a list of objects, one on a line; an empty cell is `null`. */
export function tableJson(table: Table, reports: Iterable<TableReport>): string {
  const lines = Array.from(rowsOf(table, reports), (cells) => rowJson(table.columns, cells));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

export function* rowsOf(table: Table, reports: Iterable<TableReport>): Generator<readonly Cell[]> {
  for (const report of reports) yield* table.rowsOf(report);
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
