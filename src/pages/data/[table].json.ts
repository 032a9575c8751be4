import type { APIRoute } from 'astro';
import { tableJson } from '#exports/table-text.ts';
import { tables } from '#exports/tables/index.ts';
import type { Table } from '#exports/tables/table.ts';
import { tableReports } from './_files.ts';

/** Every table as JSON. */
export function getStaticPaths() {
  return tables.map((table) => ({ params: { table: table.id }, props: { table } }));
}

export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) =>
  new Response(tableJson(table, await tableReports()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
