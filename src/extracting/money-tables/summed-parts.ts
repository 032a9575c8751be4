import { Decimal } from 'decimal.js';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { moneyRow } from '#extracting/grid/money-words.ts';
import { type AmountUnit, unitBehind } from '#extracting/grid/unit.ts';

/** An amount beside its label, in no column: 项目支出：2982.09, or 基本支出总额 | 3,150.62. */
interface LabelledPart {
  readonly key: 'basic' | 'project';
  readonly text: string;
  readonly unit: string | null;
  readonly place: string;
  readonly quote: string;
}

/**
 * 基本支出 and 项目支出 of a form that does not say whether they are budget or spending: certain where
 * their sum is exactly what was spent, and not the budget as well.
 *
 * @param stated - What the form's columns state; a part among it is not read again.
 */
export function summedParts(form: Form, stated: readonly Claim[]): readonly Claim[] {
  const total = (key: string) => stated.find(({ path }) => path.join('.') === `budget.${key}`);
  const spent = total('expenditure');
  if (total('basic') || total('project')) return [];
  if (!spent || typeof spent.unit !== 'object' || spent.unit === null) return [];
  const parts = labelledParts(form);
  const basic = onlyOne(parts, 'basic');
  const project = onlyOne(parts, 'project');
  if (!basic || !project || parts.length > 2) return [];
  const sum = Decimal.sum(basic.text, project.text);
  const equals = (claim: Claim | undefined) =>
    claim !== undefined && isPlain(claim.found.value) && sum.eq(claim.found.value);
  if (!equals(spent) || equals(total('initial')) || equals(total('adjusted'))) return [];
  const unit: AmountUnit = spent.unit;
  return [basic, project].flatMap(({ key, text, unit: own, place, quote }) => {
    if (own !== null && unitBehind(own) !== unit.value) return [];
    return [{ path: ['budget', key], found: { value: text, place, quote }, unit }];
  });
}

function onlyOne(parts: readonly LabelledPart[], key: LabelledPart['key']): LabelledPart | null {
  const [only, ...more] = parts.filter((part) => part.key === key);
  return only && more.length === 0 ? only : null;
}

function labelledParts({ grid, from, to, blocks }: Form): readonly LabelledPart[] {
  const inColumns = (row: number) =>
    blocks.some(
      ({ head, from: start, to: end }) =>
        head.kind !== 'money' && row >= Math.min(head.from, start) && row < end,
    );
  const parts: LabelledPart[] = [];
  for (let row = from; row < to; row += 1) {
    if (inColumns(row)) continue;
    const cells = grid.rowCells(row).filter((cell) => cell.row === row);
    for (const [index, cell] of cells.entries()) {
      const part = inOneCell(cell) ?? inTwoCells(cell, cells[index + 1], cells.slice(index + 2));
      if (part) parts.push(part);
    }
  }
  return parts;
}

/** 其中：基本支出：2120.35 */
function inOneCell(cell: GridCell): LabelledPart | null {
  const match = /^(?<label>.+)[:：](?<amount>[^:：]+)$/u.exec(cellWords(cell.text));
  return match ? partOf(match.groups?.['label'], match.groups?.['amount'], cell) : null;
}

/** A label and its amount, with no other amount behind them: those of a row stand in columns. */
function inTwoCells(
  label: GridCell,
  amount: GridCell | undefined,
  behind: readonly GridCell[],
): LabelledPart | null {
  const [next] = behind;
  if (next && readFigure(next.text).kind !== 'words') return null;
  return amount ? partOf(label.text, amount.text, amount) : null;
}

function partOf(
  label: string | undefined,
  amount: string | undefined,
  { place, text }: GridCell,
): LabelledPart | null {
  const about = moneyRow(label ?? '');
  const figure = readFigure(amount ?? '');
  if (about?.kind !== 'part' || figure.kind !== 'figure' || !isPlain(figure.text)) return null;
  const { key } = about;
  if (key !== 'basic' && key !== 'project') return null;
  const quote = cellWords(text).includes(':') || /：/u.test(text) ? text : `${label}：${text}`;
  return { key, text: figure.text, unit: figure.unit, place, quote: cellWords(quote) };
}

function isPlain(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text);
}
