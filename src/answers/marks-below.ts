import { pointsLost } from '#core/deduction.ts';
import { decimalOf, type StatedFigure } from '#core/figure.ts';
import type { Indicator } from '#core/report-schema.ts';
import { allStated, decimalText } from '#core/sum.ts';

/** Losses that are named. */
const most = 3;

/**
 * What the indicators below a block tell where the block states no marks itself: their sum where all
 * of them state both marks, otherwise how many do.
 */
export function marksBelow(block: Indicator): string[] {
  const parts = partsOf(block);
  const losses = parts.map(pointsLost).filter((loss) => loss !== null);
  if (losses.length === 0) return [];
  const lost = losses.reduce((sum, loss) => sum.plus(loss));
  const deduction = lost.gt(0) ? `扣${decimalText(lost)}分` : '没有扣分';
  const full = allStated(parts.map(({ fullMark }) => fullMark));
  const scores = allStated(parts.map(({ score }) => score));
  return [
    full && scores
      ? `“${block.name}”各项指标合计${sumText(full)}分中得${sumText(scores)}分，${deduction}。`
      : `“${block.name}”${parts.length}项指标中${losses.length}项公开了分值与得分，这些指标${deduction}。`,
  ];
}

/**
 * Where most points were lost in blocks that state no marks of their own.
 *
 * @param told - How many losses are told with their reasons: nothing is said when those are all.
 */
export function biggestLosses(blocks: readonly Indicator[], told: number): string[] {
  const losses = blocks
    .filter((block) => pointsLost(block) === null)
    .flatMap(partsOf)
    .flatMap((part) => {
      const lost = pointsLost(part);
      return lost?.gt(0) ? [{ name: part.name, lost }] : [];
    })
    .toSorted((a, b) => b.lost.comparedTo(a.lost));
  if (losses.length <= told) return [];
  const named = losses
    .slice(0, most)
    .map(({ name, lost }) => `“${name}”扣${decimalText(lost)}分`)
    .join('，');
  return [losses.length > most ? `扣分最多的${most}项：${named}。` : `扣分的指标：${named}。`];
}

/** The highest indicators that state both marks, and the lowest where none above them does. */
function partsOf(indicator: Indicator): readonly Indicator[] {
  return pointsLost(indicator) !== null || indicator.children.length === 0
    ? [indicator]
    : indicator.children.flatMap(partsOf);
}

function sumText(figures: readonly StatedFigure[]): string {
  return decimalText(figures.map(decimalOf).reduce((sum, one) => sum.plus(one)));
}
