import { reportColumns } from './report-columns.ts';
import type { Column, Table, TableReport } from './table.ts';

/** A table whose rows are items of a report, after the columns that say which report it is. */
export function itemTable<Item>({
  items,
  columns,
  ...description
}: Omit<Table, 'columns' | 'rowsOf'> & {
  readonly items: (report: TableReport) => readonly Item[];
  readonly columns: readonly (Column<Item> | readonly Column<Item>[])[];
}): Table {
  const own = columns.flat();
  return {
    ...description,
    columns: [...reportColumns, ...own],
    rowsOf: (report) => {
      const common = reportColumns.map(({ value }) => value(report));
      return items(report).map((item) => [...common, ...own.map(({ value }) => value(item))]);
    },
  };
}
