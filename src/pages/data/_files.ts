import { reportAddress } from '#core/address.ts';
import type { ReportDetails } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import { dataFile, type FileFacts } from '#exports/data-file.ts';
import { type TablePart, tableParts, withdrawnParts } from '#exports/table-part.ts';
import { tableTexts } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table, TableReport, TableWithdrawal } from '#exports/tables/table.ts';
import { openKeptParts } from '#preparing/kept-parts.ts';
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

/** A table with what is told of its files. */
export interface TableFiles {
  readonly table: Table;
  readonly rows: number;
  readonly csv: FileFacts;
  readonly json: FileFacts;
}

type Format = 'csv' | 'json';

/** Files that are made and not yet published: those of ten thousand reports are hundreds of megabytes. */
const waiting = new Map<string, Uint8Array<ArrayBuffer>>();

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
  format: Format,
  mediaType: string,
): Promise<Response> {
  await tableFiles();
  return new Response(await taken(`${id}.${format}`), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
}

/** A file, which is let go: whoever asks for it again has all of them made again. */
async function taken(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!waiting.has(name)) await allFiles();
  const content = waiting.get(name);
  if (!content) throw new Error(`Unexpected table \`${name}\``);
  waiting.delete(name);
  return content;
}

/** Reports whose rows are made again when one of them has changed. */
const reportsInPart = 25;

async function allFiles(): Promise<readonly TableFiles[]> {
  const made: TableFiles[] = [];
  const count = Math.ceil((await summaries()).length / reportsInPart);
  for (const { table, rows, csv, json } of tableTexts(tables, await allParts(), count)) {
    const told = (format: Format, bytes: Uint8Array<ArrayBuffer>) => {
      const { content, ...file } = dataFile(bytes);
      waiting.set(`${table.id}.${format}`, content);
      return file;
    };
    made.push({ table, rows, csv: told('csv', csv), json: told('json', json) });
  }
  return made;
}

/** The parts of all tables, one after the other: those of ten thousand reports are half a gigabyte. */
async function allParts(): Promise<Iterable<readonly TablePart[]>> {
  const all = await summaries();
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const nextOf = ({ department: owner, year }: ReportSummary) =>
    byId.get(`${owner}/${year + 1}`) ?? null;
  const gone = await tableWithdrawals();
  return {
    *[Symbol.iterator]() {
      const kept = openKeptParts<readonly TablePart[]>('tables');
      for (let start = 0; start < all.length; start += reportsInPart) {
        const some = all.slice(start, start + reportsInPart);
        const seen = [...some, ...some.flatMap((one) => nextOf(one) ?? [])];
        yield kept.of(seen, () => tableParts(tables, tableReports(some, nextOf)));
      }
      kept.sweep();
      yield withdrawnParts(tables, gone);
    },
  };
}

/** Some of the published reports as tables see them. */
function tableReports(
  reports: readonly ReportSummary[],
  nextOf: (report: ReportSummary) => ReportSummary | null,
): Iterable<TableReport> {
  const { url } = site();
  // Most are asked for once more, as the next of the year before.
  const parsed = new Map<string, ReportDetails>();
  const details = (of: ReportSummary) => {
    const known = parsed.get(of.id) ?? detailsOf(of);
    parsed.set(of.id, known);
    return known;
  };
  return {
    *[Symbol.iterator]() {
      for (const summary of reports) {
        const next = nextOf(summary);
        yield {
          summary,
          details: details(summary),
          // Only the table of versions asks for it.
          get states() {
            return recordOf(summary.id);
          },
          department: department(summary.department),
          scheme: scheme(summary.scheme),
          // Only the table of problems asks for it.
          next: next && {
            id: next.id,
            get followUp() {
              return details(next).followUp;
            },
          },
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
