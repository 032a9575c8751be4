import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { levelColumns, type NamedCell, plainName, sideWithMark } from './names.ts';

type Name = Omit<NamedCell, 'mark'>;

/** What a row of an indicator block is. */
export type RowKind =
  | { readonly kind: 'indicator'; readonly names: readonly NamedCell[] }
  | { readonly kind: 'total' }
  | { readonly kind: 'subtotal'; readonly of: Name }
  /** `piece` where it names something, but nothing above it is named: what a split name leaves. */
  | { readonly kind: 'nameless'; readonly figures: boolean; readonly piece: boolean }
  /** A line across the table: what follows may stand under another title. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'nothing' }
  /** The block is over: 评价结论, 填表人. */
  | { readonly kind: 'end' };

const totals =
  /^(?:自评|绩效|综合|自评价)?(?:总分|总得分|得分合计|自评得分|综合得分|合计|总计)(?:\(.*\))?$/u;
const feet =
  /^(?:评价结论|自评结论|自评结果|绩效结论|存在(?:的)?(?:主要)?问题|改进措施|问题[及和]|其[他它](?:需要)?说明|说明(?::|$)|注\d?(?::|$)|备注(?::|$)|填[表报](?:人|日期|单位)|联系(?:人|电话)|(?:项目|财务|单位|部门)负责人|\S*(?:等级|等次)$|绩效自评(?:综述|结论)|审核|\S*签[字章])/u;

/**
 * Reads a row of an indicator block.
 *
 * @param before - The row and the names of the indicator above it, which blank cells stand for.
 */
export function rowOf(
  form: Form,
  block: Block,
  before: { readonly row: number; readonly names: readonly Name[] },
): RowKind {
  const { grid } = form;
  const { row } = before;
  const columns = levelColumns(block);
  const last = columns.at(-1)?.index ?? 0;
  const cells = grid.rowCells(row).filter(({ label }) => label !== '');
  const own = cells.filter((cell) => cell.row === row);
  const [first] = own;
  if (cells.length === 0) return { kind: 'nothing' };
  const leftmost = cells[0];
  if (leftmost && leftmost.column <= last && feet.test(leftmost.label)) return { kind: 'end' };
  if (cells.length === 1 && first && first.columnEnd > last + 1)
    return first.label.length > 24 ? { kind: 'nothing' } : { kind: 'gap' };
  // A name does not reach into the columns of its values.
  const values = block.head.columns.filter(
    ({ role }) => !['level', 'name', 'weakName'].includes(role),
  );
  if (
    own.some(
      (cell) =>
        cell.column <= last &&
        values.some(({ index }) => cell === grid.at(row, index) && index > last),
    ) &&
    !own.some(({ label }) => totals.test(label))
  )
    return { kind: 'gap' };
  const sum = own.find(
    (cell) => cell.column <= last && (totals.test(cell.label) || cell.label === '小计'),
  );
  if (sum) return sumRow(form, block, { ...before, sum });
  return indicatorRow(form, block, before);
}

/** 总分 in the first column sums up the table, 小计 beside a name what stands under it. */
function sumRow(
  form: Form,
  block: Block,
  {
    row,
    names,
    sum,
  }: { readonly row: number; readonly names: readonly Name[]; readonly sum: GridCell },
): RowKind {
  const columns = levelColumns(block).filter(({ index }) => index < sum.column);
  const above = columns.flatMap(({ index, level }) => {
    const cell = form.grid.at(row, index);
    const name = cell && cell !== sum ? plainName(cell, false).name : '';
    // Beside a blank cell 小计 sums up what stands above it; 合计 may sum up more.
    const blank = name === '' && sum.label === '小计';
    return names.filter((one) => one.level === level && (blank || one.name === name));
  });
  const of = above.at(-1);
  if (of) return { kind: 'subtotal', of };
  const atFront = columns.length === 0;
  return atFront && sum.label !== '小计' ? { kind: 'total' } : { kind: 'nothing' };
}

function indicatorRow(
  form: Form,
  block: Block,
  { row, names }: { readonly row: number; readonly names: readonly Name[] },
): RowKind {
  const columns = levelColumns(block);
  const path: NamedCell[] = [];
  let explicit = 0;
  let changed = false;
  for (const [index, { index: column, level }] of columns.entries()) {
    const cell = form.grid.at(row, column);
    if (cell && path.at(-1)?.cell === cell) continue;
    const isLeaf = index === columns.length - 1;
    const carried = names.find((one) => one.level === level);
    const named = cell ? plainName(cell, isLeaf) : { name: '', mark: null };
    if (cell && named.name !== '') {
      changed ||= carried?.cell !== cell && carried?.name !== named.name;
      path.push({ ...named, level, cell });
      explicit = path.length;
    } else if (carried && !changed && !isLeaf) path.push({ ...carried, mark: null });
    // A first level that nobody names leaves all below it without a place.
    else if (index === 0) return nameless(form, block, row);
  }
  if (explicit === 0 || path[explicit - 1]?.cell.row === undefined)
    return nameless(form, block, row);
  const side = sideWithMark(form, block, { row, first: columns[0]?.index ?? 0 });
  return startsHere(form, block, { row, cell: path[explicit - 1]?.cell })
    ? { kind: 'indicator', names: [...side, ...path.slice(0, explicit)] }
    : nameless(form, block, row);
}

/**
 * Whether the deepest name of a row is the row's own: a merged 一级指标 beside blank cells is not.
 */
function startsHere(
  form: Form,
  block: Block,
  { row, cell }: { readonly row: number; readonly cell: GridCell | undefined },
): boolean {
  if (!cell) return false;
  if (cell.row === row) return true;
  return (
    levelColumns(block).at(-1)?.index === cell.columnEnd - 1 &&
    form.grid.at(row, cell.column) === cell
  );
}

function nameless({ grid }: Form, block: Block, row: number): RowKind {
  const levels = levelColumns(block).map(({ index }) => index);
  const own = block.head.columns
    .map(({ index }) => grid.at(row, index))
    .filter((cell) => cell !== null && cell.row === row && cell.label !== '')
    .filter((cell) => cell !== null);
  if (own.length === 0) return { kind: 'nothing' };
  const piece = own.some((cell) => levels.includes(cell.column));
  const figures = own.some((cell) => readFigure(cell.text).kind === 'figure');
  return { kind: 'nameless', figures, piece };
}
