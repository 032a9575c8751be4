import { reportAddress } from '#core/address.ts';
import type { ReportDetails } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import { dataFile, type FileFacts } from '#exports/data-file.ts';
import { type TablePart, tableParts, withdrawnParts } from '#exports/table-part.ts';
import { tableTexts } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table, TableReport, TableWithdrawal } from '#exports/tables/table.ts';
import { type KeptParts, openKeptParts, type Remembered } from '#preparing/kept-parts.ts';
import {
  detailsOf,
  listedSummaries,
  oncePerBuild,
  openedContent,
  recordOf,
  withdrawnReports,
} from '#reading/site.ts';

/** What is told of the files of a table. */
interface TableFacts {
  readonly rows: number;
  readonly csv: FileFacts;
  readonly json: FileFacts;
}

/** A table with what is told of its files. */
export interface TableFiles extends TableFacts {
  readonly table: Table;
}

type Format = 'csv' | 'json';

/** Files that are made and not yet published: those of ten thousand reports are hundreds of megabytes. */
const waiting = new Map<string, Uint8Array<ArrayBuffer>>();

/** Made at once, by whichever page is the first to ask: each asks its own questions before. */
const filesOnce = oncePerBuild(allFiles, []);

/**
 * What is told of the files of every table, for pages that tell their sizes. Tables that are known from
 * an earlier build are not made again for it.
 */
export const tableFiles = oncePerBuild(filesOnce);

/** One path for each table: a list of its own, since Astro writes into it. */
export function tablePaths() {
  return tables.map((table) => ({ params: { table: table.id } }));
}

/** Asks for nothing but what the table is made from, so that its files stay while all that does. */
const filesFor = new Map(tables.map((table) => [table.id, oncePerBuild(filesOnce, table.kinds)]));

/** A table's file as an answer. */
export async function tableFile(
  id: string | undefined,
  format: Format,
  mediaType: string,
): Promise<Response> {
  await filesFor.get(id ?? '')?.();
  return new Response(await taken(id ?? '', format), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
}

/** A file, which is let go: whoever asks for it again has the table made again. */
async function taken(id: string, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${id}.${format}`;
  if (!waiting.has(name)) {
    const some = tables.filter((table) => table.id === id);
    await made(some, openKeptParts<TablePart>('tables', tables.length));
  }
  const content = waiting.get(name);
  if (!content) throw new Error(`Unexpected table \`${name}\``);
  waiting.delete(name);
  return content;
}

/** Reports whose rows are made again when one of them has changed. */
const reportsInPart = 25;

async function allFiles(): Promise<readonly TableFiles[]> {
  const kept = openKeptParts<TablePart>('tables', tables.length);
  const besides = [...openedContent().departments.values()];
  const all = new Map<string, Remembered<TableFacts> | null>(
    tables.map(({ id: name, kinds }) => [
      name,
      kinds && kept.knownOf<TableFacts>({ name, kinds, besides }),
    ]),
  );
  const unknown = tables.filter(({ id }) => !all.get(id)?.known);
  const fresh = await made(unknown, kept);
  kept.sweep();
  return tables.flatMap((table) => {
    const before = all.get(table.id);
    const now = fresh.get(table.id);
    if (now) before?.remember(now);
    const facts = now ?? before?.known;
    return facts ? [{ table, ...facts }] : [];
  });
}

/** Makes the files of some tables, which then wait to be published. */
async function made(
  some: readonly Table[],
  kept: KeptParts<TablePart>,
): Promise<ReadonlyMap<string, TableFacts>> {
  const facts = new Map<string, TableFacts>();
  const count = Math.ceil((await listedSummaries()).length / reportsInPart);
  const parts = await allParts(some, kept);
  for (const { table, rows, csv, json } of tableTexts(some, parts, count)) {
    const told = (format: Format, bytes: Uint8Array<ArrayBuffer>) => {
      const { content, ...file } = dataFile(bytes);
      waiting.set(`${table.id}.${format}`, content);
      return file;
    };
    facts.set(table.id, { rows, csv: told('csv', csv), json: told('json', json) });
  }
  return facts;
}

/** The parts of some tables, one after the other: those of ten thousand reports are half a gigabyte. */
async function allParts(
  some: readonly Table[],
  kept: KeptParts<TablePart>,
): Promise<Iterable<readonly TablePart[]>> {
  const all = await listedSummaries();
  const numbers = some.map((table) => tables.indexOf(table));
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const nextOf = ({ department: owner, year }: ReportSummary) =>
    byId.get(`${owner}/${year + 1}`) ?? null;
  const gone = await tableWithdrawals();
  return {
    *[Symbol.iterator]() {
      for (let start = 0; start < all.length; start += reportsInPart) {
        const few = all.slice(start, start + reportsInPart);
        const seen = [...few, ...few.flatMap((one) => nextOf(one) ?? [])];
        yield kept.of(seen, numbers, (wanted) => {
          const wantedTables = wanted.flatMap((number) => tables[number] ?? []);
          return tableParts(wantedTables, tableReports(few, nextOf));
        });
      }
      yield withdrawnParts(some, gone);
    },
  };
}

/** Some of the published reports as tables see them. */
function tableReports(
  reports: readonly ReportSummary[],
  nextOf: (report: ReportSummary) => ReportSummary | null,
): Iterable<TableReport> {
  const { site, departments, schemes } = openedContent();
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
        const department = departments.get(summary.department);
        if (!department) throw new Error(`Unexpected department of \`${summary.id}\``);
        yield {
          summary,
          details: details(summary),
          // Only the table of versions asks for it.
          get states() {
            return recordOf(summary.id);
          },
          department,
          scheme: schemes.get(summary.scheme) ?? null,
          // Only the table of problems asks for it.
          next: next && {
            id: next.id,
            get followUp() {
              return details(next).followUp;
            },
          },
          url: `${site?.url}${reportAddress(summary.id)}`,
        };
      }
    },
  };
}

async function tableWithdrawals(): Promise<readonly TableWithdrawal[]> {
  const { site, departments } = openedContent();
  return (await withdrawnReports()).flatMap(({ id, year, department: owner, withdrawal }) => {
    const department = departments.get(owner);
    const url = `${site?.url}${reportAddress(id)}`;
    return department ? [{ summary: { id, year }, department, url, withdrawal }] : [];
  });
}
