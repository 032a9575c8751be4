import type { Found, Unsure } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import type { Column } from '#extracting/grid/head.ts';
import type { Role } from '#extracting/grid/head-words.ts';
import { levelColumns } from './names.ts';
import type { Branch, Tree } from './tree.ts';

/** A cell that states something about an indicator, with the head above it. */
export interface HeadedCell {
  readonly cell: GridCell;
  readonly column: Column;
}

/** What the cells of a column say about each indicator: several where they differ. */
export type CellsOf = ReadonlyMap<Branch, readonly HeadedCell[]>;

/**
 * The cells of a role for each indicator. A cell that covers several rows belongs to the indicator
 * that has exactly these rows.
 */
export function cellsOf(
  tree: Tree,
  role: Role,
): { readonly cells: CellsOf; readonly unsure: readonly Unsure[] } {
  const cells = new Map<Branch, HeadedCell[]>();
  const unsure: Unsure[] = [];
  const add = (branch: Branch, headed: HeadedCell) => {
    const before = cells.get(branch) ?? [];
    if (!before.some(({ cell }) => cellWords(cell.text) === cellWords(headed.cell.text)))
      cells.set(branch, [...before, headed]);
  };
  const seen = new Set<GridCell>();
  for (const { row, block, branch } of tree.rows) {
    for (const column of block.head.columns.filter((one) => one.role === role)) {
      const cell = tree.form.grid.at(row, column.index);
      if (!cell || readFigure(cell.text).kind === 'absent') continue;
      const level = levelOfColumn(column, block.head.columns, levelColumns(block));
      const above = level === null ? null : pathOf(branch).find((one) => one.level === level);
      if (above === undefined) continue;
      if (above !== null && above !== branch) add(above, { cell, column });
      else if (!seen.has(cell)) {
        const owner = ownerOf(tree, cell, column);
        if (owner) add(owner, { cell, column });
        else unsure.push(shared(cell, column));
      }
      seen.add(cell);
    }
  }
  for (const { row, block, branch } of role === 'fullMark' || role === 'score'
    ? tree.subtotals
    : []) {
    const columns = block.head.columns.filter((one) => one.role === role);
    const column = columns.at(-1);
    const cell = column && tree.form.grid.at(row, column.index);
    if (cell && cell.row === row && readFigure(cell.text).kind !== 'absent')
      add(branch, { cell, column });
  }
  return { cells, unsure };
}

/** The level whose marks a column holds, `null` for those of the indicators themselves. */
function levelOfColumn(
  column: Column,
  columns: readonly Column[],
  levels: readonly { readonly index: number; readonly level: number }[],
): number | null {
  const deepest = levels.at(-1)?.level ?? 1;
  if (column.role !== 'fullMark' && column.role !== 'score') return null;
  if (column.level !== null) return column.level === deepest ? null : column.level;
  // Of several columns of marks each belongs to the name in front of it.
  if (columns.filter(({ role }) => role === column.role).length === 1) return null;
  const level = levels.findLast(
    ({ index }) => index < column.index && isNearest(index, column, columns),
  );
  return level === undefined || level.level === deepest ? null : level.level;
}

/** Whether no other column of the same role stands between a name and a column. */
function isNearest(index: number, column: Column, columns: readonly Column[]): boolean {
  return !columns.some(
    (other) => other.role === column.role && other.index > index && other.index < column.index,
  );
}

export function pathOf(branch: Branch): readonly Branch[] {
  return branch.parent ? [...pathOf(branch.parent), branch] : [branch];
}

/** The indicator that has exactly the rows of a cell, `null` when none has. */
function ownerOf({ rows }: Tree, cell: GridCell, { index }: Column): Branch | null {
  const covered = rows.filter(
    ({ row }) => row >= cell.row && row < cell.rowEnd && index >= cell.column,
  );
  const [first] = covered;
  if (!first) return null;
  return (
    pathOf(first.branch).findLast((branch) => {
      const own = rows.filter((row) => pathOf(row.branch).includes(branch));
      const inside = own.filter(({ row }) => row >= cell.row && row < cell.rowEnd);
      // An indicator of several rows may state something in each.
      return (
        inside.length === covered.length &&
        (own.length === inside.length || branch === first.branch)
      );
    }) ?? null
  );
}

function shared(cell: GridCell, { head }: Column): Unsure {
  return {
    what: `${head} ${cellWords(cell.text)}`,
    why: '单元格跨了几个指标，不知道属于哪一个',
    place: cell.place,
  };
}

/** 得分｜产出指标｜数量指标｜培训场次：10 */
export function indicatorQuote(branch: Branch, { cell, column }: HeadedCell): Found['quote'] {
  const names = pathOf(branch).map(({ name }) => name);
  return [column.head, ...names].join('｜').concat(`：${cellWords(cell.text)}`);
}

/** A mark (分值, 得分) of an indicator; `null` where there is none. */
export function readMark(branch: Branch, found: readonly HeadedCell[]): Found | Unsure | null {
  const [first, ...others] = found;
  if (!first) return null;
  const { cell, column } = first;
  const reading = readFigure(cell.text);
  const doubt = (why: string): Unsure => ({
    what: `“${branch.name}”的${column.head} ${found.map((one) => cellWords(one.cell.text)).join('、')}`,
    why,
    place: cell.place,
  });
  if (others.length > 0) return doubt('有不同的数字');
  if (reading.kind !== 'figure') return doubt('单元格中不是一个分数');
  if (reading.text.includes('%') || (reading.unit !== null && reading.unit !== '分'))
    return doubt('单元格中不是一个分数');
  return { value: reading.text, place: cell.place, quote: indicatorQuote(branch, first) };
}
