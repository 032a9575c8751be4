import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import type { Found, Unsure } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { type HeadedCell, indicatorQuote } from './cells.ts';
import type { Branch } from './tree.ts';

/**
 * Reads 得分系数 with its percent sign: the cell's own, the one of its head, or the one that the marks
 * show.
 */
export function readCoefficient(
  branch: Branch,
  headed: HeadedCell,
  marks: { readonly fullMark?: Found; readonly score?: Found } | undefined,
): Found | Unsure | null {
  const { cell, column } = headed;
  const reading = readFigure(cell.text);
  if (reading.kind === 'absent') return null;
  const doubt = (why: string): Unsure => ({
    what: `“${branch.name}”的${column.head} ${cellWords(cell.text)}`,
    why,
    place: cell.place,
  });
  if (reading.kind === 'words' || reading.unit !== null) return doubt('单元格中不是一个比率');
  const found = (value: string): Found => ({
    value,
    place: cell.place,
    quote: indicatorQuote(branch, headed),
  });
  if (reading.text.endsWith('%') || reading.text === '不适用') return found(reading.text);
  const share = shareOf(marks);
  const value = Number(reading.text);
  const isRatio = share !== null && Math.abs(share - value) < 0.005 && share !== 0;
  const isPercent = share !== null && Math.abs(share * 100 - value) < 0.5 && share !== 0;
  if ((column.percent && !isRatio) || isPercent) return found(`${reading.text}%`);
  return doubt('没有写百分号，不知道是百分数还是小数');
}

function shareOf(
  marks: { readonly fullMark?: Found; readonly score?: Found } | undefined,
): number | null {
  const [whole, part] = [marks?.fullMark, marks?.score].map((mark) =>
    stated(parseFigure(mark?.value ?? '')),
  );
  if (!whole || !part || decimalOf(whole).lte(0)) return null;
  return decimalOf(part).div(decimalOf(whole)).toNumber();
}
