import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellName, cellWords } from '#extracting/grid/cell-text.ts';
import { type Claim, isClaim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { moneyRow } from '#extracting/grid/money-words.ts';
import { pairsOf } from '#extracting/grid/pairs.ts';
import type { AmountUnit } from '#extracting/grid/unit.ts';
import { readAmount } from './amount.ts';
import { isAmount } from './lines.ts';

/** A project with the unit that its amounts share. */
export interface ProjectClaim {
  readonly project: FoundRecord;
  readonly name: string;
  readonly unit: AmountUnit;
}

/** The projects of a list (项目名称、预算数、支出数), one a row. */
export function projectsOf(form: Form, block: Block): readonly (ProjectClaim | Unsure)[] {
  const rows = projectRows(form, block);
  // A list of 因公出国（境）费 and 公务接待费 below 项目名称 lists no projects.
  if (rows.some(({ cell }) => isBudgetItem(cell))) return [];
  return rows.flatMap(({ row, cell, whole }) => {
    if (whole) return projectOf(form, block, { row, cell });
    const why = '相邻的行没有数字或没有名称，可能是同一行被拆开';
    return [{ what: `项目“${cellWords(cell.text)}”`, why, place: cell.place }];
  });
}

interface ProjectRow {
  readonly row: number;
  /** The name's cell, `null` where the row has none. */
  readonly cell: GridCell | null;
  /** Whether the row has a name of its own and figures. */
  readonly complete: boolean;
}

/** The named rows of a list; `whole` where neither neighbour is a piece of the same row. */
function projectRows(form: Form, block: Block) {
  const rows = rowsOf(form, block);
  return rows.flatMap(({ row, cell, complete }, index) => {
    const pieces = [rows[index - 1], rows[index + 1]].some((beside) => beside?.complete === false);
    return cell ? [{ row, cell, whole: complete && !pieces }] : [];
  });
}

function rowsOf({ grid }: Form, { head, from, to }: Block): readonly ProjectRow[] {
  const nameColumn = head.columns.find(({ role }) => role === 'project')?.index ?? 0;
  const amounts = head.columns.filter(isAmount).map(({ index }) => index);
  const rows: ProjectRow[] = [];
  for (let row = from; row < to; row += 1) {
    if (pairsOf(grid, row, row + 1).length > 0) break;
    const cells = grid.rowCells(row).filter(({ label }) => label !== '');
    const [first, second] = cells;
    const isTitle = !second && first !== undefined && first.columnEnd - first.column > 1;
    const isSum = cells.some(({ label }) => /^(?:合计|总计|小计)$/u.test(label));
    if (!first || isTitle || isSum) continue;
    const cell = grid.at(row, nameColumn);
    const named = cell !== null && cellName(cell.text) !== '';
    const figures = amounts.some(
      (at) => readFigure(grid.at(row, at)?.text ?? '').kind === 'figure',
    );
    const complete = named && figures && cell.rowEnd - cell.row === 1;
    rows.push({ row, cell: named ? cell : null, complete });
  }
  return rows;
}

function isBudgetItem({ text }: GridCell): boolean {
  const about = moneyRow(text);
  return about !== null && about.kind !== 'source' && about.kind !== 'total';
}

function projectOf(
  form: Form,
  block: Block,
  { row, cell }: { readonly row: number; readonly cell: GridCell },
): readonly (ProjectClaim | Unsure)[] {
  const name = cellName(cell.text);
  const whole = block.head.columns.filter(({ items }) => items.every(isWholeOf));
  const read = whole.filter(isAmount).flatMap((column) => {
    const key = column.role === 'spent' ? 'expenditure' : 'budget';
    const place = { form, block, row, column, labels: [], label: name, path: ['projects', key] };
    const amount = readAmount(place);
    return amount ? [amount] : [];
  });
  const claims = read.filter(isClaim);
  const { kept, doubts } = agreeing(claims, name);
  const units = Map.groupBy(kept, ({ unit }) => (typeof unit === 'object' ? unit?.value : unit));
  const note = noteOf(form, block, row);
  const project = {
    name: { value: name, place: cell.place, quote: cellWords(cell.text) },
    ...Object.fromEntries(kept.map(({ path, found }) => [path.at(-1), found] as const)),
    ...(note && { note }),
  };
  const unit = units.size > 1 ? 'clash' : (kept[0]?.unit ?? null);
  const unread = read.filter((item): item is Unsure => !isClaim(item));
  return [{ project, name, unit }, ...doubts, ...unread];
}

/** 总额 below 批复金额, not 财政拨款. */
function isWholeOf(item: string): boolean {
  return /^(?:合计|小计|总额|金额)$/u.test(item);
}

/** Amounts of one key that say the same; 年初预算数 and 全年预算数 may differ. */
function agreeing(claims: readonly Claim[], name: string) {
  const kept: Claim[] = [];
  const doubts: Unsure[] = [];
  for (const [key, same] of Map.groupBy(claims, ({ path }) => path.at(-1))) {
    const [first] = same;
    if (first && same.every(({ found }) => found.value === first.found.value)) kept.push(first);
    else
      doubts.push({
        what: `项目“${name}”的${key === 'budget' ? '预算数' : '支出数'} ${same.map(({ found }) => found.value).join('、')}`,
        why: '有几栏不同的数字，不知道取哪一栏',
        place: first?.found.place ?? '',
      });
  }
  return { kept, doubts };
}

function noteOf({ grid }: Form, { head }: Block, row: number): Found | null {
  const column = head.columns.find(({ role }) => role === 'note' || role === 'deviation');
  const cell = column ? grid.at(row, column.index) : null;
  const value = cellWords(cell?.text ?? '');
  if (!cell || !column || cell.row !== row || cell.rowEnd !== row + 1) return null;
  if (/^[-—–/\\无]*$/u.test(value)) return null;
  return { value, place: cell.place, quote: `${column.head}：${value}` };
}
