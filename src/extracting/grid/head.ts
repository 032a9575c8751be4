import { readFigure } from './cell-figure.ts';
import type { Grid, GridCell } from './cell-grid.ts';
import { type HeadWord, headWord, type Role } from './head-words.ts';
import { moneyRow, threePublicItem } from './money-words.ts';

/** A column that its head says something about. */
export interface Column extends HeadWord {
  /** The first of its grid columns. */
  readonly index: number;
  /** The grid column behind its last: a head may cover several. */
  readonly end: number;
  /** The head's words from top to bottom, joined where they were one word: for people. */
  readonly head: string;
  /** What stands below the word that gives the role, from top to bottom: 公务接待费 below 预算数. */
  readonly items: readonly string[];
  readonly percent: boolean;
}

/** The head of a block of rows. */
export interface Head {
  readonly kind: 'indicators' | 'projects' | 'money';
  readonly from: number;
  /** The first row behind the head. */
  readonly to: number;
  readonly columns: readonly Column[];
}

const tallest = 4;
const amounts: readonly Role[] = ['initial', 'adjusted', 'planned', 'spent'];

/** The head that begins at a row, `null` when none does. */
export function headAt(grid: Grid, row: number): Head | null {
  if (!mayBegin(grid, row)) return null;
  let best: readonly Column[] = [];
  let end = row;
  for (let to = row + 1; to <= Math.min(grid.height, row + tallest); to += 1) {
    if (to > row + 1 && !continues(grid, row, to - 1)) break;
    const columns = columnsOf(grid, row, to);
    if (columns.length >= best.length) {
      best = columns;
      end = to;
    }
  }
  const kind = kindOf(best);
  return kind && { kind, from: row, to: end, columns: best };
}

/** At least two words of heads begin in the row, and no figure stands in it. */
function mayBegin(grid: Grid, row: number): boolean {
  const cells = grid.rowCells(row).filter((cell) => cell.row === row);
  const words = cells.map(({ text }) => headWord(text)).filter((word) => word !== null);
  return (
    words.filter(({ role }) => role !== 'ignored').length >= 2 &&
    cells.every(({ text }) => !isFigure(text))
  );
}

/** 98.5 or 30万元, but not 2017年预算数. */
function isFigure(text: string): boolean {
  return readFigure(text).kind === 'figure' && headWord(text) === null;
}

/** Whether all that begins in a row belongs to the head above it. */
function continues(grid: Grid, from: number, row: number): boolean {
  return grid
    .rowCells(row)
    .filter((cell) => cell.row === row && cell.label !== '')
    .every((cell) => {
      if (isFigure(cell.text)) return false;
      if (headWord(cell.text) !== null) return true;
      const above = chain(grid, from, row, cell.column).map(({ label }) => label);
      if (above.length === 0) return false;
      return (
        headWord([...above, cell.label].join('')) !== null ||
        threePublicItem(cell.text) !== null ||
        /^(?:购置费|运行(?:维护)?费|小计|合计)$/u.test(cell.label) ||
        isFundBelow(above, cell.text)
      );
    });
}

/** 总额, 财政拨款 and 其他资金 below 批复金额. */
function isFundBelow(above: readonly string[], text: string): boolean {
  const role = headWord(above.at(-1) ?? '')?.role;
  const kind = moneyRow(text)?.kind;
  return role !== undefined && amounts.includes(role) && (kind === 'total' || kind === 'source');
}

/** The cells of a column's head from top to bottom, without those that run on into the rows below. */
function chain(grid: Grid, from: number, to: number, column: number): readonly GridCell[] {
  const cells = new Set<GridCell>();
  for (let row = from; row < to; row += 1) {
    const cell = grid.at(row, column);
    if (cell && cell.label !== '' && cell.row >= from) cells.add(cell);
  }
  return [...cells];
}

function columnsOf(grid: Grid, from: number, to: number): readonly Column[] {
  const columns: Column[] = [];
  let before: readonly GridCell[] = [];
  for (let index = 0; index < grid.width; index += 1) {
    const cells = chain(grid, from, to, index).filter(({ rowEnd }) => rowEnd <= to);
    const last = columns.at(-1);
    const same = cells.length > 0 && cells.every((cell, at) => before[at] === cell);
    if (same && cells.length === before.length && last?.end === index)
      columns[columns.length - 1] = { ...last, end: index + 1 };
    else {
      const all = cells.map(({ label }) => label);
      const labels = all.filter((label, at) => label !== all[at - 1]);
      const column = columnOf(labels, index);
      if (column && column.role !== 'ignored') columns.push(column);
    }
    before = cells;
  }
  return columns;
}

function columnOf(labels: readonly string[], index: number): Column | null {
  const joined = labels.join('');
  const place = { index, end: index + 1, percent: /%/u.test(joined) };
  const whole = headWord(joined);
  if (whole && whole.role !== 'ignored') return { ...whole, ...place, head: joined, items: [] };
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const word = headWord(labels[at] ?? '');
    const items = labels.slice(at + 1);
    if (!word || (word.role === 'ignored' && at > 0 && items.length === 0)) continue;
    return { ...word, ...place, head: labels.slice(at).join('｜'), items };
  }
  return null;
}

const measures: readonly Role[] = [
  'target',
  'initialTarget',
  'adjustedTarget',
  'actual',
  'fullMark',
  'score',
  'coefficient',
];

function kindOf(columns: readonly Column[]): Head['kind'] | null {
  const roles = new Set(columns.map(({ role }) => role));
  const count = (wanted: readonly Role[]) => wanted.filter((role) => roles.has(role)).length;
  if (roles.has('project')) return count(amounts) > 0 ? 'projects' : null;
  if (roles.has('level') || roles.has('name')) return count(measures) > 0 ? 'indicators' : null;
  if (roles.has('weakName') && count(measures) > 1) return 'indicators';
  const money = count(amounts) + count(['rate', 'lastYear']);
  return count(amounts) > 0 && money > 1 ? 'money' : null;
}
