import type { Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import { cellLabel } from '#extracting/grid/cell-text.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Column } from '#extracting/grid/head.ts';
import { type ThreePublicKey, threePublicItem } from '#extracting/grid/money-words.ts';
import { readAmount } from './amount.ts';

/** The columns of “三公” items below 预算数 and 决算数, with the one row of their amounts. */
export function threePublicAcross(form: Form, block: Block): readonly (Claim | Unsure)[] | null {
  const columns = block.head.columns
    .filter(({ role }) => role === 'planned' || role === 'adjusted' || role === 'spent')
    .flatMap((column) => {
      const key = itemBelow(column);
      return key ? [{ column, key }] : [];
    });
  if (columns.filter(({ key }) => key !== 'total').length < 3) return null;
  const rows = rowsWithFigures(form, block, columns);
  const [row] = rows;
  if (row === undefined) return [];
  if (rows.length > 1) {
    const place = form.grid.at(row, columns[0]?.column.index ?? 0)?.place ?? '';
    return [{ what: '“三公”经费', why: '有多行金额，不知道哪一行是本部门的', place }];
  }
  return columns.flatMap(({ column, key }) => {
    const side = column.role === 'spent' ? 'expenditure' : 'budget';
    const path = ['budget', 'threePublic', side, key];
    const named = { ...column, head: [column.head, ...column.items].join('｜') };
    const read = readAmount({ form, block, row, column: named, labels: [], label: '', path });
    return read ? [read] : [];
  });
}

function itemBelow({ items }: Column): ThreePublicKey | null {
  const last = cellLabel(items.at(-1) ?? '');
  if (/^(?:合计|小计)$/u.test(last)) {
    const above = items.at(-2);
    return above === undefined ? 'total' : threePublicItem(above);
  }
  const car = items.length > 1 && threePublicItem(items.at(-2) ?? '') === 'vehicles';
  if (car && /^购置费$/u.test(last)) return 'vehiclePurchase';
  if (car && /^运行(?:维护)?费$/u.test(last)) return 'vehicleOperation';
  return threePublicItem(last);
}

function rowsWithFigures(
  { grid }: Form,
  { from, to }: Block,
  columns: readonly { readonly column: Column }[],
): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) {
    const figures = columns.map(({ column }) => readFigure(grid.at(row, column.index)?.text ?? ''));
    // A row of column numbers (1, 2, 3 …) states nothing.
    const numbered = figures.every(
      (one, index) =>
        one.kind === 'figure' &&
        /^\d{1,2}$/u.test(one.text) &&
        Number(one.text) - index === Number(first(figures)),
    );
    if (!numbered && figures.some(({ kind }) => kind === 'figure')) rows.push(row);
  }
  return rows;
}

function first(figures: readonly ReturnType<typeof readFigure>[]): string {
  const [one] = figures;
  return one?.kind === 'figure' ? one.text : '';
}
