import type { SourceCell, SourceDocument } from '#importers/source-document.ts';
import { decodeText } from '#importers/text/decode-text.ts';

/** A CSV file as one table; its reader as text would join its lines. */
export function csvDocument(bytes: Uint8Array): SourceDocument {
  const text = decodeText(bytes);
  const rows = rowsOf(text).map((values, row) =>
    values.map((value, column): SourceCell => {
      const place = `第${row + 1}行第${column + 1}列`;
      return { text: value, column, rowSpan: 1, columnSpan: 1, place };
    }),
  );
  return { format: 'txt', blocks: [{ kind: 'table', rows, place: '' }], lost: [], text };
}

const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/gu;

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
