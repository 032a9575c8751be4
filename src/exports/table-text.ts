import type {
  Cell,
  ColumnDescription,
  Table,
  TableReport,
  TableWithdrawal,
} from '#exports/tables/table.ts';
import { csvHead, csvLines } from './csv.ts';

/** Rows of a table as texts in UTF-8, without what stands before, between and behind such parts. */
export interface TablePart {
  /** How many there are. */
  readonly rows: number;
  readonly csv: Uint8Array<ArrayBuffer>;
  readonly json: Uint8Array<ArrayBuffer>;
}

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
 * A part of each table, of the same reports, rows in the order given; each report is looked at once for
 * all of them.
 */
export function tableParts(
  tables: readonly Table[],
  reports: Iterable<TableReport>,
): readonly TablePart[] {
  const writers = tables.map((table) => new PartWriter(table));
  for (const report of reports)
    for (const writer of writers) writer.add(writer.table.rowsOf(report));
  return writers.map((writer) => writer.part());
}

/** What is withdrawn, in the tables that have a row for it. */
export function withdrawnParts(
  tables: readonly Table[],
  withdrawn: readonly TableWithdrawal[],
): readonly TablePart[] {
  const writers = tables.map((table) => new PartWriter(table));
  for (const one of withdrawn) {
    for (const writer of writers) writer.add(writer.table.withdrawnRows?.(one) ?? []);
  }
  return writers.map((writer) => writer.part());
}

/**
 * Whole tables of parts one after the other.
 *
 * @param parts - One of each table at a time, of which only one has to be there.
 */
export function tableTexts(
  tables: readonly Table[],
  parts: Iterable<readonly TablePart[]>,
): readonly TableText[] {
  const joined = tables.map((table) => new JoinedParts(table));
  for (const some of parts) for (const [index, part] of some.entries()) joined[index]?.add(part);
  return joined.map((one) => one.text());
}

class JoinedParts {
  readonly #table: Table;
  #rows = 0;
  readonly #csv = new ByteCollector();
  readonly #json = new ByteCollector();

  constructor(table: Table) {
    this.#table = table;
    this.#csv.add(csvHead(table.columns.map(({ name }) => name)));
  }

  add({ rows, csv, json }: TablePart): void {
    if (rows === 0) return;
    this.#csv.addBytes(csv);
    this.#json.add(this.#rows === 0 ? '[\n' : ',\n');
    this.#json.addBytes(json);
    this.#rows += rows;
  }

  text(): TableText {
    this.#json.add(this.#rows === 0 ? '[]\n' : '\n]\n');
    const [csv, json] = [this.#csv.bytes(), this.#json.bytes()];
    return { table: this.#table, rows: this.#rows, csv, json };
  }
}

class PartWriter {
  readonly table: Table;
  #held: (readonly Cell[])[] = [];
  #rows = 0;
  readonly #csv = new ByteCollector();
  readonly #json = new ByteCollector();
  readonly #members: readonly Member[];

  constructor(table: Table) {
    this.table = table;
    this.#members = table.columns.map(memberOf);
  }

  add(rows: readonly (readonly Cell[])[]): void {
    for (const row of rows) this.#held.push(row);
    if (this.#held.length >= mostHeld) this.#write();
  }

  part(): TablePart {
    this.#write();
    return { rows: this.#rows, csv: this.#csv.bytes(), json: this.#json.bytes() };
  }

  #write(): void {
    if (this.#held.length === 0) return;
    this.#csv.add(csvLines(this.#held));
    if (this.#rows > 0) this.#json.add(',\n');
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
    this.#length += this.#encoder.encodeInto(text, this.#room(text.length * 3)).written;
  }

  addBytes(bytes: Uint8Array): void {
    this.#room(bytes.length).set(bytes);
    this.#length += bytes.length;
  }

  #room(length: number): Uint8Array {
    const most = this.#length + length;
    if (most > this.#buffer.byteLength) this.#buffer = this.#buffer.transfer(most * 1.25);
    return new Uint8Array(this.#buffer, this.#length);
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
