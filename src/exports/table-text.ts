import type { Table } from '#exports/tables/table.ts';
import { csvHead } from './csv.ts';
import type { TablePart } from './table-part.ts';

/** A table as texts in UTF-8. */
export interface TableText {
  readonly table: Table;
  /** How many there are. */
  readonly rows: number;
  readonly csv: Uint8Array<ArrayBuffer>;
  /** A list of objects, one on a line; an empty cell is `null`. */
  readonly json: Uint8Array<ArrayBuffer>;
}

/**
 * Whole tables of parts one after the other.
 *
 * @param parts - One of each table at a time, of which only one has to be there.
 * @param count - How many parts there will be, as far as is known: room is made for so many.
 */
export function tableTexts(
  tables: readonly Table[],
  parts: Iterable<readonly TablePart[]>,
  count: number,
): readonly TableText[] {
  const joined = tables.map((table) => new JoinedParts(table, count));
  for (const some of parts) for (const [index, part] of some.entries()) joined[index]?.add(part);
  return joined.map((one) => one.text());
}

class JoinedParts {
  readonly #table: Table;
  readonly #count: number;
  #rows = 0;
  readonly #csv = new ByteCollector();
  readonly #json = new ByteCollector();

  constructor(table: Table, count: number) {
    this.#table = table;
    this.#count = count;
    this.#csv.addText(csvHead(table.columns.map(({ name }) => name)));
  }

  add({ rows, csv, json }: TablePart): void {
    if (rows === 0) return;
    if (this.#rows === 0) {
      this.#csv.expect(csv.length * this.#count);
      this.#json.expect(json.length * this.#count);
    }
    this.#csv.add(csv);
    this.#json.addText(this.#rows === 0 ? '[\n' : ',\n');
    this.#json.add(json);
    this.#rows += rows;
  }

  text(): TableText {
    this.#json.addText(this.#rows === 0 ? '[]\n' : '\n]\n');
    const [csv, json] = [this.#csv.bytes(), this.#json.bytes()];
    return { table: this.#table, rows: this.#rows, csv, json };
  }
}

const encoder = new TextEncoder();

/**
 * Collects bytes in one piece of memory. What of it is never written takes no memory, but to move to a
 * larger one takes as long as to write: a quarter more than is expected is asked for at once.
 */
class ByteCollector {
  #buffer = new ArrayBuffer(1024);
  #length = 0;

  expect(length: number): void {
    this.#reserve((this.#length + length) * 1.25);
  }

  addText(text: string): void {
    this.add(encoder.encode(text));
  }

  add(bytes: Uint8Array): void {
    const most = this.#length + bytes.length;
    if (most > this.#buffer.byteLength) this.#reserve(most * 1.25);
    new Uint8Array(this.#buffer).set(bytes, this.#length);
    this.#length = most;
  }

  #reserve(length: number): void {
    if (length > this.#buffer.byteLength) this.#buffer = this.#buffer.transfer(length);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, 0, this.#length);
  }
}
