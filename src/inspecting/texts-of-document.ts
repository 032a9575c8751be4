import type { SourceBlock, SourceDocument, SourceTable } from '#importers/source-document.ts';
import type { TextBlock } from '#prose/text-blocks.ts';

/** A text of an attachment with its place for people and what names it from outside. */
export interface AttachedText {
  readonly text: string;
  readonly place: string;
  readonly label: string;
  /** The same as rules about contacts want it. */
  readonly block: TextBlock;
}

/** Every paragraph, note and cell of a document, in order. */
export function textsOfDocument({
  blocks,
}: Pick<SourceDocument, 'blocks'>): readonly AttachedText[] {
  let tables = -1;
  return blocks.flatMap((block: SourceBlock) => {
    if (block.kind !== 'table') return [running(block.text, block.place)];
    tables += 1;
    return cellsOf(block, tables);
  });
}

function running(text: string, place: string): AttachedText {
  return { text, place, label: '', block: blockOf('paragraph', text, null) };
}

/** Each cell under the head of its column, behind the head of its row and the cell before it. */
function cellsOf({ rows }: SourceTable, table: number): readonly AttachedText[] {
  return rows.flatMap((cells, row) =>
    cells.map(({ text, column, place }, index): AttachedText => {
      const head = rows[0]?.findLast((cell) => cell.column <= column);
      const columnHead = row > 0 && head && head.column + head.columnSpan > column ? head.text : '';
      const rowHead = index > 0 ? (cells[0]?.text ?? '') : '';
      const before = index > 0 ? (cells[index - 1]?.text ?? '') : '';
      const position = { table, row, column, columnHead, rowHead };
      // In forms the name of a value stands before it, whatever heads the column.
      const label = isName(before) ? before : `${columnHead} ${rowHead}`;
      return { text, place, label, block: blockOf('cell', text, position) };
    }),
  );
}

/** Whether a cell can name the next one: words without numbers. */
function isName(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/\d{3}/u.test(text) && text.length <= 20;
}

function blockOf(kind: TextBlock['kind'], text: string, cell: TextBlock['cell']): TextBlock {
  return { kind, text, section: 0, cell, placeAt: () => ({ line: 1, column: 1 }) };
}
