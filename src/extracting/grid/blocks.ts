import { readFigure } from './cell-figure.ts';
import type { Grid } from './cell-grid.ts';
import { type Column, type Head, headAt } from './head.ts';
import type { Role } from './head-words.ts';
import { moneyRow } from './money-words.ts';

/** Rows below one head. */
export interface Block {
  readonly head: Head;
  readonly from: number;
  readonly to: number;
}

/** The blocks of some rows of a grid, in order. */
export function blocksOf(grid: Grid, from: number, to: number): readonly Block[] {
  const heads: Head[] = [];
  for (let row = from; row < to; row += 1) {
    const head = headAt(grid, row);
    if (!head) continue;
    heads.push(head);
    row = head.to - 1;
  }
  return heads.flatMap((head, index) => {
    const rows = { from: head.to, to: Math.min(to, heads[index + 1]?.from ?? to) };
    const columns = columnsThatHold(grid, head, rows);
    return columns ? [{ head: { ...head, columns }, ...rows }] : [];
  });
}

/**
 * The columns that hold what their head says. A head over two different cells says it of neither, and
 * 年度预算数 over 其中：财政拨款 is the title of the labels.
 *
 * @returns `null` where names are divided so: nothing below can be told.
 */
function columnsThatHold(
  grid: Grid,
  head: Head,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Column[] | null {
  const { kind, columns } = head;
  const rows = rowRange(from, to);
  const divided = ({ index, end }: Column) =>
    end > index + 1 &&
    rows.some((row) => {
      const cells = rowRange(index, end).map((column) => grid.at(row, column));
      return new Set(cells.filter((cell) => cell !== null && cell.label !== '')).size > 1;
    });
  const isName = ({ role }: Column) => role === 'level' || role === 'name' || role === 'project';
  if (columns.some((column) => isName(column) && divided(column))) return null;
  if (kind === 'indicators' && lacksLevel(grid, { head, rows })) return null;
  const texts = ({ index }: Column) => rows.map((row) => grid.at(row, index)?.text ?? '');
  const titles = (column: Column) =>
    kind === 'money' &&
    texts(column).some((text) => moneyRow(text) !== null) &&
    texts(column).every((text) => readFigure(text).kind !== 'figure');
  return columns.filter((column) => !divided(column) && !titles(column));
}

/**
 * Whether a level of names has lost its head: 三级指标 without 二级指标, or names below a head that is
 * blank or a piece of 三级指标.
 */
function lacksLevel(
  grid: Grid,
  { head, rows }: { readonly head: Head; readonly rows: readonly number[] },
): boolean {
  const levels = head.columns.filter(({ role }) => role === 'level');
  const numbers = levels.map(({ level }) => level ?? 0).toSorted((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1)) return true;
  const names: readonly Role[] = ['level', 'name', 'weakName'];
  const first = levels.length > 0 ? Math.min(...levels.map(({ index }) => index)) : 0;
  const last = Math.max(0, ...levels.map(({ end }) => end));
  const measures = head.columns.filter(({ index, role }) => !names.includes(role) && index >= last);
  const end = Math.min(grid.width, ...measures.map(({ index }) => index));
  return rowRange(first, end).some((column) => {
    if (head.columns.some(({ index, end: behind }) => column >= index && column < behind))
      return false;
    const label = rowRange(head.from, head.to)
      .map((row) => grid.at(row, column)?.label ?? '')
      .join('');
    return (
      /^[一二三四]?级?指?标?$/u.test(label) && rows.some((row) => holdsName(grid, row, column))
    );
  });
}

function holdsName(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column);
  return cell?.column === column && readFigure(cell.text).kind === 'words';
}

/** The numbers from one row to the one before another. */
export function rowRange(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
