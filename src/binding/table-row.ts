import type { TextBlock } from '#prose/text-blocks.ts';

/** By the blocks of a text: a long table has as many figures as cells, and each asks for its row. */
const known = new WeakMap<readonly TextBlock[], ReadonlyMap<string, readonly TextBlock[]>>();

/** The cells of a row of a table, in the order of the text. */
export function tableRow(
  blocks: readonly TextBlock[],
  { table, row }: { readonly table: number; readonly row: number },
): readonly TextBlock[] {
  const rows =
    known.get(blocks) ??
    Map.groupBy(blocks, ({ cell }) => (cell ? `${cell.table} ${cell.row}` : ''));
  known.set(blocks, rows);
  return rows.get(`${table} ${row}`) ?? [];
}
