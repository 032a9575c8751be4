import { Decimal } from 'decimal.js';
import { decimalOf, type StatedFigure, stated } from './figure.ts';
import { indicatorsOf } from './indicators.ts';
import { type Interval, intervalOf, percentOf } from './interval.ts';
import type { Path } from './place.ts';
import { rateVerdict } from './rate.ts';
import type { ReportData, Target } from './report-schema.ts';
import type { Formula } from './scheme.ts';
import { targetOutcome } from './target-outcome.ts';

/** A stated score with the range that a scheme's formula gives it, in points. */
export interface FormulaScore {
  readonly name: string;
  readonly at: Path;
  readonly score: StatedFigure;
  readonly range: Interval;
  /** Unrounded. */
  readonly exact: Decimal;
  /** `97.86% × 4`, without the result. */
  readonly working: string;
  readonly verdict: 'agrees' | 'truncated' | 'disagrees';
}

/** Every score that a formula of a scheme determines and whose inputs are all disclosed. */
export function* formulaScores(data: ReportData, formula: Formula): Generator<FormulaScore> {
  if (formula.formula === 'ratio-of-target') yield* scoresByTarget(data, formula);
  else yield* scoresByRate(data, formula);
}

function* scoresByTarget(data: ReportData, { indicator }: Formula): Generator<FormulaScore> {
  for (const [index, target] of data.targets.entries()) {
    if (indicator !== null && target.name !== indicator) continue;
    const marks = marksOf(target);
    // A target that is reached earns its full mark: another rule looks at that.
    if (!marks || targetOutcome(target) !== 'missed') continue;
    const ratio = ratioOf(target);
    if (!ratio) continue;
    const { part, whole } = ratio;
    const range = percentOf(intervalOf(part), { low: decimalOf(whole), high: decimalOf(whole) });
    const inverse = target.relation === '≤';
    const percent = inverse ? percentOf(exactly(whole), intervalOf(part)) : range;
    if (!percent) continue;
    const quotient = inverse
      ? decimalOf(whole).div(decimalOf(part))
      : decimalOf(part).div(decimalOf(whole));
    const shown = inverse ? `${whole.text} ÷ ${part.text}` : `${part.text} ÷ ${whole.text}`;
    yield scoreOf(
      { name: target.name, at: ['targets', index, 'score'], ...marks },
      { percent, exact: quotient.times(100), shown },
    );
  }
}

function ratioOf({ target, actual, relation }: Target) {
  const whole = stated(target);
  const part = stated(actual);
  if (!whole || !part || relation === '定性' || relation === null) return null;
  if (decimalOf(whole).lte(0) || decimalOf(part).lte(0)) return null;
  // More than an exact target is neither a share of it nor its inverse.
  if (relation === '=' && decimalOf(part).gt(decimalOf(whole))) return null;
  return { part, whole };
}

function* scoresByRate(data: ReportData, formula: Formula): Generator<FormulaScore> {
  const rate = rateOf(data, formula.denominator ?? 'adjusted');
  if (!rate) return;
  const over = rate.percent.low.gt(100);
  for (const scored of named(data, formula.indicator)) {
    if (formula.formula === 'zero-over-plan') {
      if (over) yield scoreOf(scored, { ...rate, percent: exactPercent(0), exact: new Decimal(0) });
    } else if (rate.percent.high.lte(100)) {
      // What a rate above 100 % earns, the formula does not say.
      yield scoreOf(scored, rate);
    }
  }
}

interface Rate {
  readonly percent: Interval;
  readonly exact: Decimal;
  readonly shown: string;
}

function rateOf({ budget }: ReportData, denominator: string): Rate | null {
  const procurement = denominator === 'procurement-plan';
  const part = stated((procurement ? budget?.procurement?.actual : budget?.expenditure) ?? null);
  const whole = stated(
    (procurement
      ? budget?.procurement?.plan
      : budget?.[denominator === 'initial' ? 'initial' : 'adjusted']) ?? null,
  );
  const printed = stated(
    (procurement ? budget?.procurement?.executionRate : budget?.executionRate) ?? null,
  );
  if (!part || !whole || part.hedge || whole.hedge) return null;
  const percent = percentOf(intervalOf(part), intervalOf(whole));
  if (!percent) return null;
  return {
    // Many compute the score from the printed rate.
    percent: printed && !printed.hedge ? spanning(percent, printed) : percent,
    exact: decimalOf(part).div(decimalOf(whole)).times(100),
    shown: `${part.text} ÷ ${whole.text}`,
  };
}

function spanning({ low, high }: Interval, printed: StatedFigure): Interval {
  const value = decimalOf(printed);
  return value.minus(low).abs().gt(1)
    ? { low, high }
    : { low: Decimal.min(low, value), high: Decimal.max(high, value) };
}

interface Scored {
  readonly name: string;
  readonly at: Path;
  readonly score: StatedFigure;
  readonly fullMark: StatedFigure;
}

function* named(data: ReportData, name: string | null): Generator<Scored> {
  if (name === null) return;
  for (const { indicator, at } of indicatorsOf(data)) {
    const marks = indicator.name === name && marksOf(indicator);
    if (marks) yield { name, at: [...at, 'score'], ...marks };
  }
}

function marksOf({ score, fullMark }: Pick<Target, 'score' | 'fullMark'>) {
  const got = stated(score);
  const full = stated(fullMark);
  return got && full ? { score: got, fullMark: full } : null;
}

function scoreOf(scored: Scored, { percent, exact, shown }: Rate): FormulaScore {
  const full = decimalOf(scored.fullMark);
  const points = (share: Decimal) => share.times(full).div(100);
  const range = { low: points(percent.low), high: points(percent.high) };
  const { name, at, score } = scored;
  return {
    name,
    at,
    score,
    range,
    exact: points(exact),
    working: `${shown} × ${scored.fullMark.text}`,
    verdict: rateVerdict(score, range),
  };
}

function exactly(figure: StatedFigure): Interval {
  return { low: decimalOf(figure), high: decimalOf(figure) };
}

function exactPercent(value: number): Interval {
  return { low: new Decimal(value), high: new Decimal(value) };
}
