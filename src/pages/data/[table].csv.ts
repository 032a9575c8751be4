import type { APIRoute } from 'astro';
import { tableCsv } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table } from '#exports/tables/table.ts';
import { tableReports } from './_files.ts';

/** Every table as CSV. */
export function getStaticPaths() {
  return tables.map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) =>
  new Response(tableCsv(table, await tableReports()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
