import { Decimal } from 'decimal.js';
import { decimalOf, stated } from './figure.ts';
import type { Indicator } from './report-schema.ts';

const zero = new Decimal(0);

/** Points lost by an indicator, split into what the report explains and what it does not. */
export interface Deduction {
  readonly lost: Decimal;
  readonly explained: Decimal;
  readonly unexplained: Decimal;
}

/** Full mark less score, `null` when either is undisclosed. */
export function pointsLost({ fullMark, score }: Indicator): Decimal | null {
  const full = stated(fullMark);
  const got = stated(score);
  return full && got ? decimalOf(full).minus(decimalOf(got)) : null;
}

/**
 * What an indicator lost and how much of it reasons account for.
 *
 * A reason on the indicator itself explains all of its loss; otherwise the losses of those below it
 * that carry a reason add up. `null` when the indicator's own loss is undisclosed.
 */
export function deductionOf(indicator: Indicator): Deduction | null {
  const lost = pointsLost(indicator);
  if (lost === null) return null;
  const explained = explainedLoss(indicator, lost);
  return { lost, explained, unexplained: lost.minus(explained) };
}

function explainedLoss(indicator: Indicator, lost: Decimal): Decimal {
  if (indicator.reason !== null) return lost;
  return indicator.children.reduce((sum, child) => {
    const loss = pointsLost(child);
    // A level without marks of its own passes on what is explained below it.
    return sum.plus(
      explainedLoss(loss === null ? { ...child, reason: null } : child, loss ?? zero),
    );
  }, zero);
}
