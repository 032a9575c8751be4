import { decimalOf, stated } from '#core/figure.ts';
import { intervalOf, sumOf } from '#core/interval.ts';
import type { Report } from '#core/report.ts';
import { allStated, compareSum, decimalText } from '#core/sum.ts';
import { inputsOf, type KeyWorking, type Named } from './key-figure.ts';
import { rangeText } from './range-text.ts';

/**
 * What is left of a whole, held against the rest that the report states.
 *
 * @param rest - What should be left.
 * @returns `null` unless all of them are stated flatly.
 */
export function differenceWorking(
  report: Pick<Report, 'placeOf'>,
  whole: Named,
  taken: readonly Named[],
  rest: Named,
): KeyWorking | null {
  const all = stated(whole.figure ?? null);
  const left = stated(rest.figure ?? null);
  const known = allStated(taken.map(({ figure }) => figure ?? null));
  if (!all || !left || !known || all.hedge !== null || left.hedge !== null) return null;
  // The same comparison as the rules make, so that both come to the same verdict.
  const { agrees } = compareSum([...known, left], all);
  const decimals = Math.max(...[all, ...known].map((figure) => figure.decimals));
  const exact = known.reduce((value, figure) => value.minus(decimalOf(figure)), decimalOf(all));
  const finest = [all, ...known].map((figure) =>
    intervalOf(figure.magnitude === 0 ? { ...figure, decimals } : figure),
  );
  const [{ low, high } = { low: exact, high: exact }, ...others] = finest;
  const sum = sumOf(others);
  const recomputed = `${exact.toFixed(decimals)}${rest.unit}`;
  return {
    formula: [whole, ...taken].map(({ name }) => name).join(' － '),
    sum: `${[all, ...known].map(({ text }) => text).join(' - ')} = ${exact.toFixed(decimals)}`,
    inputs: inputsOf(report, [whole, ...taken]),
    recomputed,
    rounded: recomputed,
    range: rangeText({ low: low.minus(sum.high), high: high.minus(sum.low) }, rest.unit),
    verdict: agrees ? 'agrees' : 'disagrees',
    difference: agrees ? null : `${decimalText(decimalOf(left).minus(exact))}${rest.unit}`,
  };
}
