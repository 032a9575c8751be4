import { indicatorSlug } from './address.ts';
import { hasLost, type IndicatorUse, indicatorsAcross } from './indicator-uses.ts';
import type { ReportDetails } from './report-details.ts';
import type { ReportSummary } from './summary.ts';

/** An indicator of a department that lost marks in years that follow one another. */
export interface RepeatedLoss {
  readonly name: string;
  /** The longest run, first year first. */
  readonly years: readonly { readonly year: number; readonly id: string; readonly lost: string }[];
}

/**
 * Indicators of the lowest level that lost marks at least two years running, the longest run first,
 * then the most recent. A year without a report ends a run.
 */
export function repeatedLosses(
  reports: readonly (readonly [ReportSummary, ReportDetails])[],
): readonly RepeatedLoss[] {
  return indicatorsAcross(reports)
    .filter(({ parent }) => !parent)
    .map(({ name, uses }) => ({ name, years: longestRun(uses) }))
    .filter(({ years }) => years.length > 1)
    .toSorted(
      (a, b) =>
        b.years.length - a.years.length ||
        (b.years.at(-1)?.year ?? 0) - (a.years.at(-1)?.year ?? 0) ||
        (indicatorSlug(a.name) < indicatorSlug(b.name) ? -1 : 1),
    );
}

function longestRun(uses: readonly IndicatorUse[]): RepeatedLoss['years'] {
  const lossy = uses
    .filter(hasLost)
    .map(({ report, lost }) => ({ year: report.year, id: report.id, lost: lost ?? '' }))
    .toSorted((a, b) => a.year - b.year);
  const runs: RepeatedLoss['years'][number][][] = [];
  for (const one of lossy) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === one.year - 1) run.push(one);
    else if (run?.at(-1)?.year !== one.year) runs.push([one]);
  }
  // The later of two runs of one length is the one that still matters.
  return runs.reduce((longest, run) => (run.length >= longest.length ? run : longest), []);
}
