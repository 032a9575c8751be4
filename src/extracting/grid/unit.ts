import type { Unit } from '#core/report-schema.ts';
import type { Found } from '#extracting/found-value.ts';
import type { Block } from './blocks.ts';
import { cellLabel, cellWords } from './cell-text.ts';
import type { Form } from './forms.ts';
import type { Column } from './head.ts';

/**
 * The unit of a cell's amount with where it is stated: `null` where nothing states it, `clash` where
 * two places disagree.
 */
export type AmountUnit = Found | 'clash' | null;

interface Stating {
  readonly text: string;
  readonly place: string;
}

const units: Readonly<Record<string, Unit>> = {
  元: '元',
  人民币元: '元',
  万元: '万元',
  人民币万元: '万元',
  亿元: '亿元',
};
const name = '(?<unit>(?:人民币)?[万亿]?元)';
const bracketed = new RegExp(`\\((?:单位:?|金额单位:?)?${name}\\)`, 'u');
const stated = new RegExp(`(?<![量算])单位(?:为)?:?\\(?${name}(?![/\\p{Script=Han}])`, 'u');

/** The unit that a figure carries itself, as 89.97万元 does; `null` when it is no unit of money. */
export function unitBehind(unit: string | null): Unit | null {
  return unit === null ? null : (units[unit] ?? null);
}

/** The unit of a column in a row of a block: the nearest statement counts. */
export function amountUnit(
  form: Form,
  block: Block,
  { column, labels }: { readonly column: Column; readonly labels: readonly Stating[] },
): AmountUnit {
  const place = form.grid.at(block.head.from, column.index)?.place ?? '';
  const near = [{ text: column.head, place }, ...labels];
  return one(near, inBrackets) ?? unitOfForm(form, block);
}

/** The unit that the lines before a table or its first rows state for all of it. */
export function captionUnit({ grid, from, to, captions }: Form): AmountUnit {
  const above: Stating[] = [];
  for (let row = from; row < Math.min(to, from + 3); row += 1) above.push(...grid.rowCells(row));
  return one(above, unitStated) ?? one(captions, (text) => unitStated(text) ?? inBrackets(text));
}

/** The unit that the form states for its amounts, above the block or in the lines before the table. */
function unitOfForm({ grid, from, captions }: Form, { head }: Block): AmountUnit {
  const above: Stating[] = [];
  for (let row = from; row < head.to; row += 1) above.push(...grid.rowCells(row));
  return (
    one(above, unitStated) ??
    one(above.filter(isMoneyTitle), inBrackets) ??
    one(captions, (text) => unitStated(text) ?? inBrackets(text))
  );
}

/** 年初预算数（万元） */
function inBrackets(text: string): Unit | null {
  return unitBehind(bracketed.exec(cellLabel(text))?.groups?.['unit'] ?? null);
}

/** 金额单位：万元 */
function unitStated(text: string): Unit | null {
  return unitBehind(stated.exec(cellLabel(text))?.groups?.['unit'] ?? null);
}

/** 项目资金（万元）, not 单价（元） somewhere in a text. */
function isMoneyTitle({ text }: Stating): boolean {
  return /资金|预算|支出|经费|金额/u.test(text) && cellLabel(text).length <= 24;
}

function one(places: readonly Stating[], read: (text: string) => Unit | null): AmountUnit {
  let found: Found | null = null;
  for (const { text, place } of places) {
    const unit = read(text);
    if (unit === null) continue;
    if (found !== null && found.value !== unit) return 'clash';
    found ??= { value: unit, place, quote: cellWords(text) };
  }
  return found;
}
