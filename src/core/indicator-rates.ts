import { Decimal } from 'decimal.js';
import type { IndicatorUse } from './indicator-uses.ts';

/** Schemes with one answer score alike: only their scores may be held against each other. */
export type SchemeGroup = (scheme: string) => string;

/** What the reports of one year and of one scheme say of an indicator. */
export interface IndicatorRates {
  readonly group: string;
  readonly count: number;
  /** Mean of the reports' 得分率 in percent, one decimal. */
  readonly mean: string;
  /** Lowest of them in percent, one decimal. */
  readonly lowest: string;
}

/** The reports of the scheme that most of them use, the first such scheme where several are. */
export function largestGroup(
  uses: readonly IndicatorUse[],
  groupOf: SchemeGroup,
): readonly IndicatorUse[] {
  const groups = [...Map.groupBy(uses, ({ report }) => groupOf(report.scheme)).values()];
  return groups.reduce((largest, one) => (one.length > largest.length ? one : largest), []);
}

/** Sums up uses of one scheme group; `null` when none is scored. */
export function ratesOf(
  uses: readonly IndicatorUse[],
  groupOf: SchemeGroup,
): IndicatorRates | null {
  const rates = uses.flatMap(({ rate }) => (rate === null ? [] : [new Decimal(rate)]));
  const [first] = uses;
  if (!first || rates.length === 0) return null;
  return {
    group: groupOf(first.report.scheme),
    count: rates.length,
    mean: Decimal.sum(...rates)
      .div(rates.length)
      .toFixed(1),
    lowest: Decimal.min(...rates).toFixed(1),
  };
}
