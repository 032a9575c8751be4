import { htmlBlocks } from '#importers/html/blocks.ts';
import { decodeHtml } from '#importers/html/decode-html.ts';
import { parsedHtml } from '#importers/html/parsed-html.ts';
import type { LossList } from '#importers/losses.ts';
import type { SourceTable } from '#importers/source-document.ts';
import { type Sheet, sheetPlace } from './sheet.ts';

/** The sheets of a workbook that Excel or a system wrote as a page: each table is one. */
export function pageSheets(bytes: Uint8Array, losses: LossList): readonly Sheet[] {
  const page = decodeHtml(bytes);
  const names = [...page.matchAll(/<x:Name>([^<]+)<\/x:Name>/giu)].map(([, name = '']) => name);
  const nameOf = (table: number) => names[table] ?? `Sheet${table + 1}`;
  const use = {
    outerTables: 'tables',
    tablePlace: nameOf,
    cellPlace: (at: { table: number; row: number; column: number }) =>
      sheetPlace(nameOf(at.table))(at.row, at.column),
  } as const;
  const { blocks } = htmlBlocks(parsedHtml(page), use, losses);
  return blocks
    .filter((block) => block.kind === 'table')
    .map((table, index) => ({
      name: nameOf(index),
      cells: filledCells(table),
      place: sheetPlace(nameOf(index)),
    }));
}

function filledCells({ rows }: SourceTable): Sheet['cells'] {
  return rows.flatMap((cells, row) =>
    cells.filter(({ text }) => text !== '').map((cell) => ({ ...cell, row })),
  );
}
