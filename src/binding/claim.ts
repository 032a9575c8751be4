import { Decimal } from 'decimal.js';
import { decimalOf } from '#core/figure.ts';
import { sameUnderRounding } from '#core/interval.ts';
import { decimalText } from '#core/sum.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import type { Measure } from './fact.ts';

/** A figure of the text with the label and the measure that its own words give it. */
export interface Claim {
  readonly figure: TextFigure;
  /** As printed, without fund and measure: 职业年金缴费. */
  readonly label: string;
  /** `null` where a table's head names none: 金额. */
  readonly measure: Measure | null;
  /** Narrowing words; see scope.ts. */
  readonly scope: string;
}

/** A claim of the running text. */
export interface ToldClaim extends Claim {
  /** The figure whose 其中 it opens; `null` for one that stands by itself. */
  readonly parent: TextFigure | null;
  /** Words nearby that say the figures are counted otherwise: 口径, 不含; `null` without. */
  readonly caveat: string | null;
}

/** A claim of a table cell. */
export interface CellClaim extends Claim {
  readonly table: number;
  readonly column: number;
  /** Words of the caption or the note that say how the table counts; `null` without. */
  readonly caveat: string | null;
}

/** The label of what is about the department as a whole: 2022年，我局支出数…, and a table's 合计. */
export const wholeDepartment = '部门整体';

/** An item as it is told in several places: 卫生健康支出 and 卫生健康 are one, so are 收支 and 收入支出. */
export function itemOf(label: string): string {
  return label.replace(/支出$/u, '').replace(/^收支/u, '收入支出');
}

/** Claims with one key are about one thing: item, measure, unit and scope. */
export function claimKey({ label, measure, scope, figure }: Claim): string {
  return [itemOf(label), measure, figure.unit, scope].join(' ');
}

/** Whether two claims can both be true: equal, or the coarser a rounding of the finer. */
export function tellAlike(a: Claim, b: Claim): boolean {
  return a.figure.unit === b.figure.unit && sameUnderRounding(a.figure.figure, b.figure.figure);
}

/** Whether two figures are printed to one place and differ by one unit of it. */
export function differInLastPlace(a: TextFigure, b: TextFigure): boolean {
  const placeOf = ({ figure }: TextFigure) => figure.magnitude - figure.decimals;
  const unit = new Decimal(10).pow(placeOf(a));
  const difference = decimalOf(a.figure).minus(decimalOf(b.figure)).abs();
  return placeOf(a) === placeOf(b) && a.figure.decimals > 0 && difference.eq(unit);
}

/** By how much two figures differ, in the first one's own unit: 12.89万元. */
export function howFarApart(a: TextFigure, b: TextFigure): string {
  const scale = { 4: '万', 8: '亿', 12: '万亿', 0: '' }[a.figure.magnitude];
  const unit = new Decimal(10).pow(a.figure.magnitude);
  const difference = decimalOf(a.figure).minus(decimalOf(b.figure)).div(unit).abs();
  return `${decimalText(difference)}${scale}${a.unit === '%' ? '个百分点' : a.unit}`;
}

const caveats =
  /口径|不含|不包括|不包含|未包含|未计入|不计入|剔除|扣除|除外|包括在内|含上年|[（(]含/u;

/** The words of a text that explain how its figures are counted, `null` when none do. */
export function caveatIn(text: string): string | null {
  return caveats.exec(text)?.[0].replace(/^[（(]/u, '') ?? null;
}
