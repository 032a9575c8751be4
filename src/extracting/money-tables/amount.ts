import type { Unit } from '#core/report-schema.ts';
import type { Found, Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { type Claim, itemName } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Column } from '#extracting/grid/head.ts';
import { type AmountUnit, amountUnit, unitBehind } from '#extracting/grid/unit.ts';

/** Where an amount stands, and which item of the front matter it is. */
export interface AmountPlace {
  readonly form: Form;
  readonly block: Block;
  readonly row: number;
  readonly column: Column;
  /** The cells in front of it, nearest first. */
  readonly labels: readonly GridCell[];
  /** The row's label for people. */
  readonly label: string;
  readonly path: readonly string[];
}

/** Reads the amount of a cell; `null` where it states none. */
export function readAmount(place: AmountPlace): Claim | Unsure | null {
  const { form, block, row, column, path, labels } = place;
  const cell = form.grid.at(row, column.index);
  if (!cell) return null;
  const reading = readFigure(cell.text);
  if (reading.kind === 'absent') return null;
  const doubt = (why: string): Unsure => ({
    what: `${itemName(path)} ${cellWords(cell.text)}`,
    why,
    place: cell.place,
  });
  if (reading.kind === 'words' || reading.text.includes('%')) return doubt('单元格中不是一个金额');
  if (!standsAlone(form, block, { cell, row })) return doubt('单元格跨行或跨列，不知道属于哪一项');
  const own = unitBehind(reading.unit);
  if (reading.unit !== null && own === null) return doubt('单元格中不是一个金额');
  const around = amountUnit(form, block, { column, labels });
  const unit = unitOf({ own, around, cell });
  const found = { value: reading.text, place: cell.place, quote: quoteOf(place, cell) };
  return { path, found, unit };
}

/** The unit that stands behind the figure itself, else the one around it. */
function unitOf({
  own,
  around,
  cell,
}: {
  readonly own: Unit | null;
  readonly around: AmountUnit;
  readonly cell: GridCell;
}): AmountUnit {
  if (own === null || around === 'clash') return around;
  if (around === null) return { value: own, place: cell.place, quote: cellWords(cell.text) };
  return own === around.value ? around : 'clash';
}

/** Whether a cell covers one row and no other column of the block's head. */
export function standsAlone(
  { grid }: Form,
  { head }: Block,
  { cell, row }: { readonly cell: GridCell; readonly row: number },
): boolean {
  const columns = head.columns.filter(({ index }) => grid.at(row, index) === cell);
  return cell.row === row && cell.rowEnd === row + 1 && columns.length === 1;
}

/** 全年执行数(B)｜年度资金总额：89.97 */
export function quoteOf(
  { column, label }: { readonly column: Pick<Column, 'head'>; readonly label: string },
  cell: GridCell,
): Found['quote'] {
  const chain = label === '' ? column.head : `${column.head}｜${label}`;
  return `${chain}：${cellWords(cell.text)}`;
}
