import { Decimal } from 'decimal.js';
import { decimalOf } from '#core/figure.ts';
import type { ReportData } from '#core/report-schema.ts';
import { decimalText } from '#core/sum.ts';
import { fieldName } from '#core/terms.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import type { Fact } from './fact.ts';

const measureNames: Partial<Record<Fact['measure'], string>> = {
  rate: '执行率',
  share: '占比',
  deduction: '扣分',
  total: '自评总分',
  plan: '计划金额',
};

/** A fact's name for readers: 支出数, or the name of its project, indicator or target. */
export function factName({ at, measure, range }: Fact, data: ReportData): string {
  const name = itemName(at, data);
  const last = at.at(-1);
  if (range) return `${name ?? fieldName(String(last ?? ''))}${measureNames[measure] ?? ''}`;
  const field = fieldName(String(last ?? ''));
  return name ? `“${name}”的${field}` : field;
}

function itemName(at: Fact['at'], data: ReportData): string | null {
  let value: unknown = data;
  let name: string | null = null;
  for (const step of at) {
    if (typeof value !== 'object' || value === null) return name;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    if (typeof value === 'object' && value !== null && 'name' in value) name = String(value.name);
  }
  return name;
}

/** Text less data in the data's own unit, as decimal text; `null` for a computed fact. */
export function textLessData({ figure }: TextFigure, fact: Fact): string | null {
  if (!fact.figure) return null;
  const unit = new Decimal(10).pow(fact.power);
  return decimalText(decimalOf(figure).minus(decimalOf(fact.figure)).div(unit));
}
