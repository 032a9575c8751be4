import type { Interval } from '#core/interval.ts';
import { intervalOf } from '#core/interval.ts';
import type { Subject } from './binding.ts';
import type { Fact } from './fact.ts';

/**
 * The change of a fact since last year as a fact of its own: an amount, a rate in percent, or
 * percentage points for a rate.
 *
 * @returns `null` when a year is missing, the base is zero, or the change runs the other way: what
 *   is meant is then not certain.
 */
export function yearChange(
  now: Fact | undefined,
  then: Fact | undefined,
  subject: Pick<Subject, 'change' | 'falling'>,
): Fact | null {
  if (!now?.figure || !then?.figure || now.unit !== then.unit) return null;
  const a = intervalOf(now.figure);
  const b = intervalOf(then.figure);
  const rise = { low: a.low.minus(b.high), high: a.high.minus(b.low) };
  const size = subject.falling ? { low: rise.high.neg(), high: rise.low.neg() } : rise;
  if (size.high.lte(0)) return null;
  if (now.unit === '%') return { ...now, unit: '个百分点', figure: null, range: size };
  if (subject.change === 'amount') return { ...now, figure: null, range: size };
  if (b.low.lte(0)) return null;
  const rate: Interval = {
    low: size.low.div(b.high).times(100),
    high: size.high.div(b.low).times(100),
  };
  return { ...now, unit: '%', figure: null, range: rate };
}
