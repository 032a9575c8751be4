import type { SourceCell, SourceDocument, SourceTable } from '#importers/source-document.ts';

/**
 * A table drawn in text, for tests: one line a row, `|` between cells, `^` for a place that the cell
 * above covers, `<` for one that the cell to the left covers, `\n` for a line break in a cell.
 */
export function drawnTable(drawing: string, place = '表1'): SourceTable {
  const lines = drawing
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell) => cell.trim()),
    );
  const rows = lines.map((line, row) =>
    line.flatMap((text, column): readonly SourceCell[] => {
      if (text === '^' || text === '<') return [];
      const columnSpan = run(line.slice(column + 1), '<') + 1;
      const below = lines.slice(row + 1).map((other) => other[column] ?? '');
      const rowSpan = run(below, '^') + 1;
      const at = `${place}第${String(row + 1)}行第${String(column + 1)}列`;
      return [{ text: text.replaceAll('\\n', '\n'), column, rowSpan, columnSpan, place: at }];
    }),
  );
  return { kind: 'table', rows, place };
}

function run(texts: readonly string[], mark: string): number {
  const end = texts.findIndex((text) => text !== mark);
  return end === -1 ? texts.length : end;
}

/** A document of drawn tables, each with the lines in front of it. */
export function drawnDocument(
  parts: readonly { readonly lines?: readonly string[]; readonly table: string }[],
): SourceDocument {
  const blocks = parts.flatMap(({ lines = [], table }, index) => [
    ...lines.map((text, line) => ({
      kind: 'paragraph' as const,
      text,
      level: null,
      calls: [],
      place: `表${String(index + 1)}之前第${String(line + 1)}行`,
    })),
    drawnTable(table, `表${String(index + 1)}`),
  ]);
  const text = parts.map(({ lines = [], table }) => [...lines, table].join('\n')).join('\n');
  return { format: 'docx', blocks, lost: [], text };
}
