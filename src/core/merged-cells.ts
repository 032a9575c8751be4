import { type CellRange, parseCellRange } from './cell-range.ts';

/** The cells that `merged="A2:A4 B1:C1"` of a table merges. */
export function mergedRanges(merged: string): readonly CellRange[] {
  return names(merged).flatMap((name) => parseCellRange(name) ?? []);
}

/**
 * What is wrong with the merged cells of a table, in Chinese; `null` when nothing is.
 *
 * @param rows - The text of every cell, the head row first.
 */
export function mergedCellsProblem(
  merged: string,
  rows: readonly (readonly string[])[],
): string | null {
  const taken = new Set<string>();
  for (const name of names(merged)) {
    const range = parseCellRange(name);
    if (!range) return `合并的单元格“${name}”写法不对；应写成 A2:A4 的样子，左上角在前，右下角在后`;
    // One by one: a range may name more cells than any table has.
    for (const { row, column } of cellsIn(range)) {
      const text = rows[row]?.[column];
      if (text === undefined) return `合并的单元格 ${name} 超出了表格的范围；请核对行数和列数`;
      const isFirst = row === range.firstRow && column === range.firstColumn;
      if (!isFirst && text.trim() !== '') {
        return `合并的单元格 ${name} 只有左上角一格可以有内容，第${row + 1}行第${column + 1}列也有：${text.trim()}`;
      }
      const key = `${row}:${column}`;
      if (taken.has(key)) return `合并的单元格 ${name} 与另一处合并重叠`;
      taken.add(key);
    }
  }
  return null;
}

/** The cells of a range, its top left one first. */
export function* cellsIn({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) {
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) yield { row, column };
  }
}

function names(merged: string): readonly string[] {
  return merged.split(/[\s,，]+/u).filter((name) => name !== '');
}
