import type { GridCell } from '#extracting/grid/cell-grid.ts';
import {
  type Quantity,
  type Relation,
  readQuantity,
  relationOf,
} from '#extracting/grid/cell-quantity.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';

/** The cells of one target, as far as the table has them. */
export interface TargetCells {
  readonly relation: GridCell | null;
  readonly target: GridCell | null;
  readonly unit: GridCell | null;
  readonly actual: GridCell | null;
}

/** A value with the cell that states it. */
export interface Told {
  readonly value: string;
  readonly cell: GridCell;
}

/** A target taken apart; `doubts` say which cell was left out, and why. */
export interface TargetValues {
  readonly relation?: Told;
  readonly target?: Told;
  readonly unit?: Told;
  readonly actual?: Told;
  readonly doubts: readonly { readonly cell: GridCell; readonly why: string }[];
}

/** Takes target and actual value apart; both get one unit, or what disagrees is left out. */
export function targetValues(cells: TargetCells): TargetValues {
  const doubts: { cell: GridCell; why: string }[] = [];
  const target = quantityOf(cells.target);
  const actual = quantityOf(cells.actual);
  const relation = relationIn(cells, target, doubts);
  const unit = unitIn(cells, target, actual);
  return {
    ...told('relation', relation),
    ...told('target', fitting({ told: target, unit, other: null }, doubts)),
    ...told('unit', unit),
    ...told('actual', fitting({ told: withoutRelation(actual), unit, other: target }, doubts)),
    doubts,
  };
}

interface Read {
  readonly quantity: Quantity;
  readonly cell: GridCell;
}

function told<Key extends string>(key: Key, value: Told | null) {
  return (value ? { [key]: value } : {}) as { readonly [Name in Key]?: Told };
}

function quantityOf(cell: GridCell | null): Read | null {
  const quantity = cell && readQuantity(cell.text);
  return quantity ? { quantity, cell } : null;
}

/** An actual value that prints ≥ is no flat figure: it stays as printed. */
function withoutRelation(actual: Read | null): Read | null {
  if (!actual || actual.quantity.relation === null) return actual;
  const text = cellWords(actual.cell.text);
  return { ...actual, quantity: { relation: null, text, figure: false, unit: null } };
}

function relationIn(
  cells: TargetCells,
  target: Read | null,
  doubts: { cell: GridCell; why: string }[],
): Told | null {
  const own = target?.quantity.relation ?? null;
  const stated: Relation | null = cells.relation ? relationOf(cells.relation.text) : null;
  if (cells.relation && stated !== null && (own === null || own === stated))
    return { value: stated, cell: cells.relation };
  if (own === null || !target) return null;
  if (stated === null) return { value: own, cell: target.cell };
  doubts.push({ cell: target.cell, why: '指标性质与目标值中的符号不同' });
  return null;
}

/** The unit of a target: its column's, else the one that its target carries, or its actual value. */
function unitIn({ unit }: TargetCells, target: Read | null, actual: Read | null): Told | null {
  const words = unit ? cellWords(unit.text).replace('％', '%') : '';
  if (unit && !/^[-—–－/／\\无]*$/u.test(words)) return { value: words, cell: unit };
  for (const read of [target, actual]) {
    if (read?.quantity.figure && read.quantity.unit !== null)
      return { value: read.quantity.unit, cell: read.cell };
  }
  return null;
}

/** A value that agrees with the unit of its target; `null` where that is not certain. */
function fitting(
  {
    told,
    unit,
    other,
  }: { readonly told: Read | null; readonly unit: Told | null; readonly other: Read | null },
  doubts: { cell: GridCell; why: string }[],
): Told | null {
  if (!told) return null;
  const { quantity, cell } = told;
  const { text } = quantity;
  if (!quantity.figure) return { value: text, cell };
  if (quantity.unit !== null && quantity.unit !== unit?.value) {
    doubts.push({ cell, why: '计量单位与目标值或度量单位栏不同，不换算' });
    return null;
  }
  // Beside 95 % a bare 1 may be 100 %.
  const bare = quantity.unit === null && unit?.value === '%' && /^-?[01](?:\.\d+)?$/u.test(text);
  if (bare && !(other?.quantity.figure && other.quantity.text === text) && Number(text) !== 0) {
    doubts.push({ cell, why: '没有写百分号，不知道是百分数还是小数' });
    return null;
  }
  return { value: text, cell };
}
