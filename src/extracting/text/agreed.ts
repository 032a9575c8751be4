import { Decimal } from 'decimal.js';
import { decimalOf } from '#core/figure.ts';
import type { FigureTold } from './figures-told.ts';

/**
 * The one of several tellings of the same figure that says most: flat before hedged, then the most
 * decimals.
 *
 * @returns `null` when they contradict each other beyond rounding.
 */
export function agreed<Telling extends { readonly figure: FigureTold }>(
  tellings: readonly Telling[],
): Telling | null {
  const flat = tellings.filter(({ figure }) => figure.figure.hedge === null);
  const ranked = (flat.length > 0 ? flat : tellings).toSorted((a, b) => step(a).cmp(step(b)));
  const [best] = ranked;
  if (!best) return null;
  return ranked.every((one) => isRounding(best, one)) ? best : null;
}

interface Telling {
  readonly figure: FigureTold;
}

/** One unit of the last digit. */
function step({ figure: { figure } }: Telling): Decimal {
  return new Decimal(10).pow(figure.magnitude - figure.decimals);
}

function isRounding(fine: Telling, coarse: Telling): boolean {
  if (fine.figure.kind !== coarse.figure.kind) return false;
  if (fine.figure.kind === 'not-applicable') return true;
  const apart = decimalOf(fine.figure.figure).minus(decimalOf(coarse.figure.figure)).abs();
  return step(fine).eq(step(coarse)) ? apart.isZero() : apart.lte(step(coarse).div(2));
}
