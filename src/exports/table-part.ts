import { reportColumns } from '#exports/tables/report-columns.ts';
import type {
  Cell,
  ColumnDescription,
  Table,
  TableReport,
  TableWithdrawal,
} from '#exports/tables/table.ts';
import { csvCell } from './csv.ts';
import { jsonText } from './json-text.ts';
import { TextRoom } from './text-room.ts';

/** Rows of a table as texts in UTF-8, without what stands before, between and behind such parts. */
export interface TablePart {
  /** How many there are. */
  readonly rows: number;
  readonly csv: Uint8Array<ArrayBuffer>;
  readonly json: Uint8Array<ArrayBuffer>;
}

/** A part of each table, of the same reports, rows in the order given. */
export function tableParts(
  tables: readonly Table[],
  reports: Iterable<TableReport>,
): readonly TablePart[] {
  const some = [...reports];
  return tables.map((table) => partOf(table, some, (report) => table.rowsOf(report)));
}

/** What is withdrawn, in the tables that have a row for it. */
export function withdrawnParts(
  tables: readonly Table[],
  withdrawn: readonly TableWithdrawal[],
): readonly TablePart[] {
  return tables.map((table) => partOf(table, withdrawn, (one) => table.withdrawnRows?.(one) ?? []));
}

const rooms = { csv: new TextRoom(), json: new TextRoom() };

function partOf<Subject>(
  { columns }: Table,
  subjects: readonly Subject[],
  rowsOf: (subject: Subject) => readonly (readonly Cell[])[],
): TablePart {
  const members = columns.map(memberOf);
  let rows = 0;
  for (const subject of subjects) {
    const own = rowsOf(subject);
    const { csv, json } = rowTexts(members, own);
    if (rows > 0 && own.length > 0) rooms.json.add(',\n');
    rooms.csv.add(csv);
    rooms.json.add(json);
    rows += own.length;
  }
  return { rows, csv: rooms.csv.taken(), json: rooms.json.taken() };
}

interface Texts {
  readonly csv: string;
  readonly json: string;
}

/** The rows of one report. */
function rowTexts(members: readonly Member[], rows: readonly (readonly Cell[])[]): Texts {
  let [csv, json] = ['', ''];
  const [first = []] = rows;
  // A third of all cells, and the same in each of the rows.
  const common = cellTexts(members, first, { start: 0, end: reportColumns.length });
  for (const cells of rows) {
    const own = cellTexts(members, cells, { start: reportColumns.length, end: cells.length });
    csv += `${common.csv}${own.csv}\r\n`;
    json += `${json === '' ? '' : ',\n'}${common.json}${own.json}}`;
  }
  return { csv, json };
}

function cellTexts(
  members: readonly Member[],
  cells: readonly Cell[],
  { start, end }: { readonly start: number; readonly end: number },
): Texts {
  let [csv, json] = ['', ''];
  for (let index = start; index < end; index++) {
    const cell = cells[index] ?? null;
    const { begin, text } = members[index] ?? noMember;
    if (index > 0) csv += ',';
    csv += csvCell(cell);
    // Numbers and truth values are JSON as they stand; a float could not hold every decimal.
    json += begin + (cell === null || !text ? cell : jsonText(cell));
  }
  return { csv, json };
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

const noMember: Member = { begin: '', text: true };
