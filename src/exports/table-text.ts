import { csvHead, csvLines } from './csv.ts';
import type { Cell, ColumnDescription, Table, TableReport } from './tables/table.ts';

/** A table as texts. */
export interface TableText {
  readonly table: Table;
  /** How many there are. */
  readonly rows: number;
  readonly csv: string;
  /** A list of objects, one on a line; an empty cell is `null`. */
  readonly json: string;
}

/** Rows are held as lists of cells until there are so many of them. */
const mostHeld = 500;

/** Tables of the same reports, rows in the order given; each report is looked at once for all of them. */
export function tableTexts(
  tables: readonly Table[],
  reports: Iterable<TableReport>,
): readonly TableText[] {
  const writers = tables.map((table) => new TableWriter(table));
  for (const report of reports) for (const writer of writers) writer.add(report);
  return writers.map((writer) => writer.text());
}

class TableWriter {
  readonly #table: Table;
  #held: (readonly Cell[])[] = [];
  #rows = 0;
  readonly #csv: string[];
  readonly #json: string[] = [];

  constructor(table: Table) {
    this.#table = table;
    this.#csv = [csvHead(table.columns.map(({ name }) => name))];
  }

  add(report: TableReport): void {
    for (const row of this.#table.rowsOf(report)) this.#held.push(row);
    if (this.#held.length >= mostHeld) this.#write();
  }

  text(): TableText {
    this.#write();
    const lines = this.#json.join(',\n');
    const json = lines === '' ? '[]\n' : `[\n${lines}\n]\n`;
    return { table: this.#table, rows: this.#rows, csv: this.#csv.join(''), json };
  }

  #write(): void {
    if (this.#held.length === 0) return;
    this.#csv.push(csvLines(this.#held));
    this.#json.push(this.#held.map((cells) => rowJson(this.#table.columns, cells)).join(',\n'));
    this.#rows += this.#held.length;
    this.#held = [];
  }
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
