import { decimalOf, type Figure, parseFigure, stated } from '#core/figure.ts';
import type { ReportData } from '#core/report-schema.ts';
import { spendingExplained } from '#core/spending-explained.ts';
import { decimalText } from '#core/sum.ts';
import type { SeriesRole } from './spec.ts';

type Amount = ReturnType<typeof decimalOf>;

/** A part of the spending, in the report's unit. */
export interface SpendingPart {
  readonly name: string;
  readonly role: SeriesRole;
  /** As stated, or as computed. */
  readonly text: string;
  readonly value: Amount;
  /** `4809.15 - 82.49 = 4726.66`; `null` for what the report states itself. */
  readonly working: string | null;
}

/**
 * The spending as parts that make it up: what the listed projects account for, what else is not
 * listed, and 基本支出 where it is disclosed.
 *
 * @returns `null` when the whole is undisclosed, when nothing divides it, or when the parts are
 *   larger than the whole.
 */
export function spendingParts(data: ReportData): readonly SpendingPart[] | null {
  const total = known('支出数', data.budget?.expenditure ?? null);
  if (!total?.value.gt(0)) return null;
  const listed = listedProjects(data);
  const basic = known('基本支出', data.budget?.basic ?? null);
  const project = known('项目支出', data.budget?.project ?? null);
  const taken = [basic, listed].filter((one) => one !== null);
  // Both classes together must be the whole, or 项目支出 would not be what 基本支出 leaves over.
  const split = basic && project?.value.plus(basic.value).eq(total.value) ? project : null;
  const rest = split
    ? less(listed ? '其余项目' : '项目支出（没有逐项列出）', split, listed ? [listed] : [])
    : less('没有逐项列出的其余支出', total, taken);
  if (taken.length === 0 || rest.value.lt(0)) return null;
  const parts: readonly (SpendingPart | null)[] = [
    listed && { ...listed, role: 'main' },
    rest.value.gt(0) ? { ...rest, role: 'unexplained' } : null,
    basic && { ...basic, role: 'reference' },
  ];
  const shown = parts.filter((part) => part !== null);
  return shown.length > 1 ? shown : null;
}

type Known = Omit<SpendingPart, 'role'>;

/** Hedged amounts (近, 逾) make no exact whole. */
function known(name: string, figure: Figure | null): Known | null {
  const amount = stated(figure);
  if (!amount || amount.hedge) return null;
  return { name, text: amount.text, value: decimalOf(amount), working: null };
}

function listedProjects(data: ReportData): Known | null {
  const explained = spendingExplained(data);
  if (!explained) return null;
  const { projects, sum, working } = explained;
  const part = known(`列明的${projects}个项目`, parseFigure(sum));
  return part && { ...part, working: projects > 1 ? working : null };
}

function less(name: string, from: Known, taken: readonly Known[]): Known {
  const value = taken.reduce((left, one) => left.minus(one.value), from.value);
  if (taken.length === 0) return { ...from, name };
  const text = decimalText(value);
  const parts = [from, ...taken].map((one) => one.text).join(' - ');
  return { name, text, value, working: `${parts} = ${text}` };
}
