import { type Department, existedIn } from './department.ts';
import type { ReportSummary } from './summary.ts';

/** A fiscal year of the site: who is on it and who is not. */
export interface YearOverview {
  readonly year: number;
  readonly reports: readonly ReportSummary[];
  /** Registered departments that existed in the year and have no report of it on the site. */
  readonly absent: readonly Department[];
}

/** Every year from the newest report to the oldest, years without any report included. */
export function yearOverviews(
  summaries: readonly ReportSummary[],
  departments: readonly Department[],
): readonly YearOverview[] {
  const years = summaries.map(({ year }) => year);
  const byYear = Map.groupBy(summaries, ({ year }) => year);
  if (years.length === 0) return [];
  const newest = Math.max(...years);
  return Array.from({ length: newest - Math.min(...years) + 1 }, (_, index) => {
    const year = newest - index;
    const reports = byYear.get(year) ?? [];
    const present = new Set(reports.map(({ department }) => department));
    const absent = departments.filter((one) => existedIn(one, year) && !present.has(one.id));
    return { year, reports, absent };
  });
}
