import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { Grid, GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Column } from '#extracting/grid/head.ts';
import { type MoneyRow, moneyRow } from '#extracting/grid/money-words.ts';

/** A row of amounts. */
export interface MoneyLine {
  readonly row: number;
  /** As printed; empty where a block has a single row without a label. */
  readonly label: string;
  /** The cells in front of the amounts, from right to left. */
  readonly labels: readonly GridCell[];
  /** `null` where the label is none of a report's amounts. */
  readonly about: MoneyRow | null;
}

/** The rows with amounts in a block, until another part of the form begins. */
export function moneyLines({ grid }: Form, { head, from, to }: Block): readonly MoneyLine[] {
  const amounts = head.columns.filter(isAmount).map(({ index }) => index);
  const first = Math.min(...amounts);
  let lines: MoneyLine[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = grid.rowCells(row);
    if (cells.some((cell) => cell.row === row && isOtherPart(cell.label))) break;
    if (!amounts.some((column) => readFigure(grid.at(row, column)?.text ?? '').kind === 'figure'))
      continue;
    // 公务用车保有量（辆） counts things.
    if (cells.some(({ label }) => /\((?:辆|台|套|个|人|人次|次|批|批次)\)$/u.test(label))) continue;
    // 基本支出 | 60 | 项目支出 | 38: labels of its own stand among the amounts.
    if (cells.some((cell) => cell.column >= first && moneyRow(cell.text) !== null)) continue;
    const labels = cells.filter((cell) => cell.column < first && cell.label !== '').toReversed();
    lines.push(lineOf(row, labels));
  }
  const split = (line: MoneyLine) => isPiece(grid, { line, first, from, to });
  lines = lines.map((line) => (split(line) ? { ...line, about: null } : line));
  return lines.length === 1 ? lines.map(asTotal) : lines;
}

/**
 * Whether the label of a row without amounts, right above or below, makes another label of a row's
 * own: 公务用车购置 and 及运行维护费.
 */
function isPiece(
  grid: Grid,
  {
    line,
    first,
    from,
    to,
  }: {
    readonly line: MoneyLine;
    readonly first: number;
    readonly from: number;
    readonly to: number;
  },
): boolean {
  const own = line.labels.find(({ text }) => cellWords(text) === line.label);
  if (!own) return false;
  const beside = (row: number): string => {
    if (row < from || row >= to) return '';
    const cells = grid.rowCells(row);
    const figures = cells.some(
      (cell) => cell.column >= first && readFigure(cell.text).kind === 'figure',
    );
    const cell = grid.at(row, own.column);
    return figures || cell === null || cell === own || cell.row !== row ? '' : cell.text;
  };
  // The name of a source is any text: a text alone in the next row may be the rest of it.
  const lone = (row: number) =>
    beside(row) !== '' &&
    moneyRow(beside(row)) === null &&
    grid.rowCells(row).filter((cell) => cell.row === row && cell.label !== '').length === 1;
  if (line.about?.kind === 'source' && (lone(line.row - 1) || lone(line.row + 1))) return true;
  const meaning = JSON.stringify(line.about);
  return [own.text + beside(line.row + 1), beside(line.row - 1) + own.text].some((whole) => {
    const about = moneyRow(whole);
    return about !== null && JSON.stringify(about) !== meaning;
  });
}

function lineOf(row: number, labels: readonly GridCell[]): MoneyLine {
  // A label that covers several rows is the title of the block.
  const own = labels.filter((cell) => cell.rowEnd - cell.row === 1);
  const label = own.find(({ text }) => moneyRow(text) !== null) ?? own[0];
  return {
    row,
    label: cellWords(label?.text ?? ''),
    labels,
    about: label ? moneyRow(label.text) : null,
  };
}

/** A single row without a label, beside the title of its block, is the total. */
function asTotal(line: MoneyLine): MoneyLine {
  const bare = line.label === '' && line.labels.every(({ label }) => isBlockTitle(label));
  return bare ? { ...line, about: { kind: 'total' } } : line;
}

/** 预算执行情况（万元）, not the name of a project. */
function isBlockTitle(label: string): boolean {
  return (
    label.length <= 24 && /预算|资金|支出|经费|执行/u.test(label) && !/三公|采购|项目/u.test(label)
  );
}

function isOtherPart(label: string): boolean {
  return /^(?:年度|总体|整体|预期|绩效|当年)*(?:目标|目标完成情况)$|^(?:评价结论|存在问题|改进措施)$/u.test(
    label,
  );
}

/** Whether a column holds amounts, of whichever year. */
export function isAmount({ role }: Column): boolean {
  return ['initial', 'adjusted', 'planned', 'spent'].includes(role);
}

/** What 合计 adds up in a block, `null` when several things could be meant. */
export function totalOf(lines: readonly MoneyLine[]): MoneyRow | null {
  const kinds = new Set(lines.map(({ about }) => about?.kind));
  if (lines.filter(({ about }) => about?.kind === 'total').length !== 1) return null;
  const [three, bought] = [kinds.has('threePublic'), kinds.has('procurement')];
  if (!three && !bought) return { kind: 'total' };
  const alone = [...kinds].every(
    (kind) => kind === 'total' || kind === (three ? 'threePublic' : 'procurement'),
  );
  if (!alone || (three && bought) || lines.some(hasOwnTotal)) return null;
  return { kind: three ? 'threePublic' : 'procurement', key: 'total' };
}

function hasOwnTotal({ about }: MoneyLine): boolean {
  return about !== null && 'key' in about && about.key === 'total';
}
