import type { Found } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellLabel, cellWords } from '#extracting/grid/cell-text.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import { headWord } from '#extracting/grid/head-words.ts';
import { threePublicItem } from '#extracting/grid/money-words.ts';
import { captionUnit, unitBehind } from '#extracting/grid/unit.ts';

/** 支出经济分类科目 (财预〔2017〕98号) of “三公”经费: a code beside its name leaves no doubt. */
const codes: Readonly<Record<string, string>> = {
  '30212': 'abroad',
  '30217': 'reception',
  '30231': 'vehicleOperation',
  '31013': 'vehiclePurchase',
};
/** The table of basic spending alone, as it was spent: 一般公共预算财政拨款基本支出决算表. */
const title = /基本支出\S{0,6}决算\S{0,4}表/u;

/** “三公”经费 within basic spending, from the table of its economic classification. */
export function basicThreePublic(form: Form): readonly Claim[] {
  if (!titlesOf(form).some((text) => title.test(cellLabel(text)))) return [];
  const unit = captionUnit(form);
  const claims: Claim[] = [];
  for (let row = form.from; row < form.to; row += 1) {
    for (const [index, cell] of form.grid.rowCells(row).entries()) {
      const [name, amount] = form.grid.rowCells(row).slice(index + 1, index + 3);
      const key = codes[cell.label];
      if (key === undefined || threePublicItem(name?.text ?? '') !== key) continue;
      const figure = readFigure(amount?.text ?? '');
      if (!name || !amount || figure.kind !== 'figure' || figure.text.includes('%')) continue;
      if (!isSpent(form, amount) || (figure.unit !== null && unitBehind(figure.unit) === null))
        continue;
      const quote = `${cell.label}｜${cellWords(name.text)}：${cellWords(amount.text)}`;
      const found: Found = { value: figure.text, place: amount.place, quote };
      claims.push({ path: ['budget', 'threePublic', 'basic', key], found, unit });
    }
  }
  return claims;
}

/** The lines before the table, and its first rows of one cell. */
function titlesOf({ grid, from, to, captions }: Form): readonly string[] {
  const titles = captions.map(({ text }) => text);
  for (let row = from; row < Math.min(to, from + 3); row += 1) {
    const cells = grid.rowCells(row).filter(({ label }) => label !== '');
    if (cells.length === 1) titles.push(...cells.map(({ text }) => text));
  }
  return titles;
}

/** Whether the head above an amount says 决算数 or 金额. */
function isSpent({ grid, from }: Form, amount: GridCell): boolean {
  for (let row = amount.row - 1; row >= from; row -= 1) {
    const text = grid.at(row, amount.column)?.text ?? '';
    if (/^(?:金额|决算金额)$/u.test(cellLabel(text))) return true;
    const word = headWord(text);
    if (word && word.role !== 'ignored') return word.role === 'spent';
  }
  return false;
}
