import { Decimal } from 'decimal.js';
import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import type { Unsure } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { type Claim, itemName } from '#extracting/grid/claims.ts';
import { type AmountPlace, quoteOf, standsAlone } from './amount.ts';

/**
 * Reads a rate with its percent sign: the cell's own, or the one of its head. Without either the
 * amounts of the row must show that the figure is a percentage: 99.97 and 0.9997 look alike to nobody
 * else.
 *
 * @param amounts - The row's amounts by role, as front matter writes them.
 */
export function readRate(
  place: AmountPlace,
  amounts: { readonly budget: string | null; readonly spent: string | null },
): Claim | Unsure | null {
  const { form, block, row, column, path } = place;
  const cell = form.grid.at(row, column.index);
  const reading = readFigure(cell?.text ?? '');
  if (!cell || reading.kind === 'absent') return null;
  const doubt = (why: string): Unsure => ({
    what: `${itemName(path)} ${cellWords(cell.text)}`,
    why,
    place: cell.place,
  });
  if (reading.kind === 'words' || reading.unit !== null) return doubt('单元格中不是一个比率');
  if (!standsAlone(form, block, { cell, row })) return doubt('单元格跨行或跨列，不知道属于哪一项');
  const found = { place: cell.place, quote: quoteOf(place, cell) };
  const claim = (value: string): Claim => ({ path, found: { ...found, value } });
  if (reading.text.endsWith('%') || reading.text === '不适用') return claim(reading.text);
  const percent = /^-?[\d.]+$/u.test(reading.text) && isPercentage(reading.text, amounts);
  const signed = column.percent && percent !== 'no';
  if (signed || percent === 'yes') return claim(`${reading.text}%`);
  return doubt('没有写百分号，不知道是百分数还是小数');
}

/** Whether amounts show that a rate is in percent; `unknown` where they show nothing. */
function isPercentage(
  rate: string,
  { budget, spent }: { readonly budget: string | null; readonly spent: string | null },
): 'yes' | 'no' | 'unknown' {
  const [whole, part] = [budget, spent].map((text) => stated(parseFigure(text ?? '')));
  if (!whole || !part || decimalOf(whole).lte(0)) return 'unknown';
  const share = decimalOf(part).div(decimalOf(whole));
  const place = new Decimal(10).pow(-(rate.split('.')[1]?.length ?? 0));
  const near = (value: Decimal) => value.minus(rate).abs().lte(place);
  // 1 may be 100 % or a slip: only one of two readings may fit.
  const [asPercent, asRatio] = [near(share.times(100)), near(share)];
  if (asPercent === asRatio) return 'unknown';
  return asPercent ? 'yes' : 'no';
}
