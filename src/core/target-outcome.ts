import { decimalOf, stated } from './figure.ts';
import { intervalOf } from './interval.ts';
import type { Target } from './report-schema.ts';

/**
 * Whether a target was reached under its relation.
 *
 * @returns `null` when the target or the actual value is undisclosed or in words; `unclear` when a
 *   hedge or rounding leaves both answers possible.
 */
export function targetOutcome(target: Target): 'met' | 'missed' | 'unclear' | null {
  const goal = stated(target.target);
  const actual = stated(target.actual);
  if (!goal || !actual || !target.relation || target.relation === '定性') return null;
  const aim = decimalOf(goal);
  const value = decimalOf(actual);
  if (actual.hedge !== null || goal.hedge !== null)
    return hedged(target.relation, actual.hedge, value.cmp(aim));
  const { low, high } = intervalOf(actual);
  switch (target.relation) {
    case '≥':
      return value.gte(aim) ? 'met' : high.gte(aim) ? 'unclear' : 'missed';
    case '≤':
      return value.lte(aim) ? 'met' : low.lte(aim) ? 'unclear' : 'missed';
    case '=':
      return value.eq(aim) ? 'met' : low.lte(aim) && high.gte(aim) ? 'unclear' : 'missed';
    default:
      return target.relation satisfies never;
  }
}

/** 逾2000 against ≥2000 is met, 近50 against ≤50 is met; whatever else is hedged stays unclear. */
function hedged(relation: string, hedge: string | null, order: number): 'met' | 'unclear' {
  if (relation === '≥' && hedge === 'above' && order >= 0) return 'met';
  if (relation === '≤' && hedge === 'below' && order <= 0) return 'met';
  return 'unclear';
}

/**
 * The actual value as a share of the target in percent, unrounded.
 *
 * @returns `null` without two numbers or with a target of zero.
 */
export function targetShare(target: Target): number | null {
  const goal = stated(target.target);
  const actual = stated(target.actual);
  if (!goal || !actual || decimalOf(goal).lte(0)) return null;
  return decimalOf(actual).div(decimalOf(goal)).times(100).toNumber();
}
