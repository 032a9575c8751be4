import { stated } from '#core/figure.ts';
import type { Report } from '#core/report.ts';
import { allStated, compareSum } from '#core/sum.ts';
import { inputsOf, type KeyWorking, type Named } from './key-figure.ts';
import { rangeText } from './range-text.ts';

/** How a total is held against its parts. */
interface SumHow {
  /** `compareSum` for amounts, `compareMarks` for points. */
  readonly compare?: typeof compareSum;
  /** The formula in words; the names of the parts joined by 加 otherwise. */
  readonly formula?: string;
}

/**
 * A total computed from its parts.
 *
 * @returns `null` unless the total and two parts or more are all stated flatly: a sum with an
 *   undisclosed part proves nothing.
 */
export function sumWorking(
  report: Pick<Report, 'placeOf'>,
  total: Named,
  parts: readonly Named[],
  { compare = compareSum, formula }: SumHow = {},
): KeyWorking | null {
  const whole = stated(total.figure ?? null);
  const known = allStated(parts.map(({ figure }) => figure ?? null));
  if (!whole || whole.hedge !== null || !known || known.length < 2) return null;
  const { agrees, sum, difference, working, range } = compare(known, whole);
  const { unit } = total;
  return {
    formula: formula ?? parts.map(({ name }) => name).join(' ＋ '),
    sum: working,
    inputs: inputsOf(report, parts),
    recomputed: `${sum}${unit}`,
    rounded: `${sum}${unit}`,
    range: rangeText(range, unit),
    verdict: agrees ? 'agrees' : 'disagrees',
    difference: agrees ? null : `${difference}${unit}`,
  };
}
