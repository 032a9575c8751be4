import { describe, expect, test } from 'vitest';
import { type Found, type FoundNode, isFound } from '#extracting/found-value.ts';
import { extractTables } from '#extracting/tables/extract-tables.ts';
import type { SourceDocument, SourceTable } from '#importers/source-document.ts';
import { drawnDocument } from './drawing.ts';
import { valuesOf } from './layout.ts';
import { layouts } from './layouts.ts';
import { tableContext } from './sample-context.ts';
import { tally } from './tally.ts';

type Change = (table: SourceTable) => readonly SourceTable[];

describe('fills in what a careful person would', () => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const { data } = extractTables(drawnDocument(layout.parts), tableContext());
    expect(valuesOf(data)).toEqual(layout.expected);
  });
});

/** What readers make of the same tables where a format or a page break has lost something. */
const changes: readonly (readonly [string, readonly Change[]])[] = [
  ['as they are', [(table) => [table]]],
  ['without vertical merges', [(table) => [withCells(table, (cell) => ({ ...cell, rowSpan: 1 }))]]],
  [
    'without any merges',
    [(table) => [withCells(table, (cell) => ({ ...cell, rowSpan: 1, columnSpan: 1 }))]],
  ],
  ['with merged text in every row', [(table) => [repeated(table)]]],
  ['cut in two by a page break', [2, 6, 8, 11, 14].map((row) => (table) => cut(table, row))],
  [
    'with line breaks in every label',
    [1, 2, 3].map((at) => (table) => [
      withCells(table, (cell) => ({
        ...cell,
        text: /^\p{Script=Han}{4,}$/u.test(cell.text)
          ? `${cell.text.slice(0, at)}\n${cell.text.slice(at)}`
          : cell.text,
      })),
    ]),
  ],
];

test.each(changes)('%s, nothing is read wrong and less than a twentieth missed', (_, all) => {
  const sum = { right: 0, missing: 0, wrong: [] as string[] };
  for (const layout of layouts) {
    for (const change of all) {
      const { data } = extractTables(changed(drawnDocument(layout.parts), change), tableContext());
      const { right, missing, wrong } = tally(valuesOf(data), layout.expected);
      sum.right += right.length;
      sum.missing += missing.length;
      sum.wrong.push(...wrong.map((path) => `${layout.name} ${path}`));
    }
  }
  expect(sum.wrong).toEqual([]);
  expect(sum.missing / (sum.missing + sum.right)).toBeLessThan(0.05);
});

test('names the cell of every value, and quotes it with its head', () => {
  for (const { parts } of layouts) {
    const document = drawnDocument(parts);
    const { data } = extractTables(document, tableContext());
    for (const { value, place, quote } of everyFound(data)) {
      expect(place).toMatch(/^表\d/u);
      const printed = quote.normalize('NFKC').replaceAll(/[\s,]/gu, '');
      const digits = value.match(/^-?\d+(?:\.\d+)?/u)?.[0] ?? '';
      if (!['万元', '元'].includes(value)) expect(printed).toContain(digits);
    }
  }
});

function* everyFound(node: FoundNode): Generator<Found> {
  if (isFound(node)) yield node;
  else for (const part of Object.values(node)) if (part) yield* everyFound(part);
}

function changed(document: SourceDocument, change: Change): SourceDocument {
  const blocks = document.blocks.flatMap((block): SourceDocument['blocks'] =>
    block.kind === 'table' ? change(block) : [block],
  );
  return { ...document, blocks };
}

type Cell = SourceTable['rows'][number][number];

function withCells(table: SourceTable, change: (cell: Cell) => Cell): SourceTable {
  return { ...table, rows: table.rows.map((row) => row.map(change)) };
}

function repeated(table: SourceTable): SourceTable {
  const rows = table.rows.map((_, row) =>
    table.rows
      .flatMap((cells, from) => cells.filter(({ rowSpan }) => from <= row && row < from + rowSpan))
      .map((cell) => ({ ...cell, rowSpan: 1 }))
      .toSorted((a, b) => a.column - b.column),
  );
  return { ...table, rows };
}

function cut(table: SourceTable, at: number): readonly SourceTable[] {
  const halves = [table.rows.slice(0, at), table.rows.slice(at)].filter((rows) => rows.length > 0);
  return halves.map((rows) => ({
    ...table,
    rows: rows.map((cells, row) =>
      cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - row) })),
    ),
  }));
}
