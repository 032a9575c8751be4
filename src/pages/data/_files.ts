import { reportAddress } from '#core/address.ts';
import { type DataFile, dataFile } from '#exports/data-file.ts';
import { tableCsv, tableJson } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table, TableReport, TableWithdrawal } from '#exports/tables/table.ts';
import {
  department,
  detailsOf,
  oncePerBuild,
  recordOf,
  scheme,
  site,
  summaries,
  withdrawn,
} from '#reading/site.ts';

/** A table with its files. */
export interface TableFiles {
  readonly table: Table;
  readonly rows: number;
  readonly csv: DataFile;
  readonly json: DataFile;
}

/**
 * The files of every table, made once in a build and anew for each request while writing: the data
 * page and the Data Package tell the size of what the endpoints then publish.
 */
export const tableFiles = oncePerBuild(allFiles);

/** One path for each table: a list of its own, since Astro writes into it. */
export function tablePaths() {
  return tables.map((table) => ({ params: { table: table.id } }));
}

/** A table's file as an answer. */
export async function tableFile(
  id: string | undefined,
  format: 'csv' | 'json',
  mediaType: string,
): Promise<Response> {
  const files = (await tableFiles()).find(({ table }) => table.id === id);
  if (!files) throw new Error(`Unexpected table \`${id}\``);
  return new Response(files[format].content, {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
}

async function allFiles(): Promise<readonly TableFiles[]> {
  const content = { reports: await tableReports(), withdrawn: await tableWithdrawals() };
  const made: TableFiles[] = [];
  // One after the other: the rows of ten thousand reports are let go before the next table's come.
  for (const table of tables) {
    const rows = table.rowsOf(content);
    const csv = await dataFile(tableCsv(table, rows));
    const json = await dataFile(tableJson(table, rows));
    made.push({ table, rows: rows.length, csv, json });
  }
  return made;
}

/** All published reports as tables see them, each parsed when its turn comes and then let go. */
async function tableReports(): Promise<Iterable<TableReport>> {
  const all = await summaries();
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const { url } = site();
  return {
    *[Symbol.iterator]() {
      for (const summary of all) {
        const next = byId.get(`${summary.department}/${summary.year + 1}`);
        yield {
          summary,
          details: detailsOf(summary),
          // Only the table of versions asks for it.
          get states() {
            return recordOf(summary.id);
          },
          department: department(summary.department),
          scheme: scheme(summary.scheme),
          next: next ? { id: next.id, followUp: detailsOf(next).followUp } : null,
          url: url + reportAddress(summary.id),
        };
      }
    },
  };
}

async function tableWithdrawals(): Promise<readonly TableWithdrawal[]> {
  const { url } = site();
  return (await withdrawn()).map(({ id, year, department: owner, withdrawal }) => ({
    summary: { id, year },
    department: department(owner),
    url: url + reportAddress(id),
    withdrawal,
  }));
}
