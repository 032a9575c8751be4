import { reportAddress } from '#core/address.ts';
import { type FileFacts, factsOf } from '#exports/file-facts.ts';
import { rowsOf, tableCsv, tableJson } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table, TableReport } from '#exports/tables/table.ts';
import { department, detailsOf, scheme, site, summaries } from '#reading/site.ts';

/** The files of a table with what the data page and the Data Package say of them. */
export interface TableFiles {
  readonly table: Table;
  readonly rows: number;
  readonly csv: FileFacts;
  readonly json: FileFacts;
}

let known: Promise<readonly TableFiles[]> | null = null;

/** The facts of every table's files: reckoned once in a build, anew for each request while writing. */
export function tableFiles(): Promise<readonly TableFiles[]> {
  if (known === null || import.meta.env.DEV) known = Promise.all(tables.map(filesOf));
  return known;
}

async function filesOf(table: Table): Promise<TableFiles> {
  const reports = await tableReports();
  let rows = 0;
  for (const _ of rowsOf(table, reports)) rows += 1;
  const [csv, json] = await Promise.all([
    factsOf(tableCsv(table, reports)),
    factsOf(tableJson(table, reports)),
  ]);
  return { table, rows, csv, json };
}

/** All published reports as tables see them, each parsed when its turn comes and then let go. */
export async function tableReports(): Promise<Iterable<TableReport>> {
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
          department: department(summary.department),
          scheme: scheme(summary.scheme),
          next: next ? { id: next.id, followUp: detailsOf(next).followUp } : null,
          url: url + reportAddress(summary.id),
        };
      }
    },
  };
}
