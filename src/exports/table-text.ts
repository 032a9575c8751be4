import type {
  Cell,
  ColumnDescription,
  Table,
  TableReport,
  TableWithdrawal,
} from '#exports/tables/table.ts';
import { csvHead, csvLines } from './csv.ts';

/** A table as texts in UTF-8. */
export interface TableText {
  readonly table: Table;
  /** How many there are. */
  readonly rows: number;
  readonly csv: Uint8Array<ArrayBuffer>;
  /** A list of objects, one on a line; an empty cell is `null`. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/** Rows are held as lists of cells until there are so many of them, and texts as text. */
const mostHeld = 500;

/**
 * Tables of the same reports, rows in the order given; each report is looked at once for all of them.
 * What is withdrawn is told in the tables that have a row for it.
 */
export function tableTexts(
  tables: readonly Table[],
  reports: Iterable<TableReport>,
  withdrawn: readonly TableWithdrawal[] = [],
): readonly TableText[] {
  const writers = tables.map((table) => new TableWriter(table));
  for (const report of reports)
    for (const writer of writers) writer.add(writer.table.rowsOf(report));
  for (const one of withdrawn) {
    for (const writer of writers) writer.add(writer.table.withdrawnRows?.(one) ?? []);
  }
  return writers.map((writer) => writer.text());
}

class TableWriter {
  readonly table: Table;
  #held: (readonly Cell[])[] = [];
  #rows = 0;
  readonly #csv = new ByteCollector();
  readonly #json = new ByteCollector();
  readonly #members: readonly Member[];

  constructor(table: Table) {
    this.table = table;
    this.#members = table.columns.map(memberOf);
    this.#csv.add(csvHead(table.columns.map(({ name }) => name)));
  }

  add(rows: readonly (readonly Cell[])[]): void {
    for (const row of rows) this.#held.push(row);
    if (this.#held.length >= mostHeld) this.#write();
  }

  text(): TableText {
    this.#write();
    this.#json.add(this.#rows === 0 ? '[]\n' : '\n]\n');
    const [csv, json] = [this.#csv.bytes(), this.#json.bytes()];
    return { table: this.table, rows: this.#rows, csv, json };
  }

  #write(): void {
    if (this.#held.length === 0) return;
    this.#csv.add(csvLines(this.#held));
    this.#json.add(this.#rows === 0 ? '[\n' : ',\n');
    this.#json.add(this.#held.map((cells) => rowJson(this.#members, cells)).join(',\n'));
    this.#rows += this.#held.length;
    this.#held = [];
  }
}

/**
 * Collects a text as bytes, in less than half of the memory that it takes as text, and gives it away.
 * Its room grows in place: what it leaves would stay in memory until somebody sweeps it up.
 */
class ByteCollector {
  #buffer = new ArrayBuffer(1024);
  #length = 0;
  readonly #encoder = new TextEncoder();

  add(text: string): void {
    // A character takes at most three bytes for each of its units.
    const most = this.#length + text.length * 3;
    if (most > this.#buffer.byteLength) this.#buffer = this.#buffer.transfer(most * 1.25);
    const room = new Uint8Array(this.#buffer, this.#length);
    this.#length += this.#encoder.encodeInto(text, room).written;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer.transfer(this.#length));
  }
}

/** How a cell of a column begins in JSON, and whether it is text. */
interface Member {
  readonly begin: string;
  readonly text: boolean;
}

function memberOf({ name, type }: ColumnDescription, index: number): Member {
  const begin = `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
  return { begin, text: type === 'string' || type === 'date' };
}

function rowJson(members: readonly Member[], cells: readonly Cell[]): string {
  let row = '';
  for (const [index, { begin, text }] of members.entries()) {
    const cell = cells[index] ?? null;
    // Numbers and truth values are JSON as they stand; a float could not hold every decimal.
    row += begin + (cell === null || !text ? cell : JSON.stringify(cell));
  }
  return `${row}}`;
}
