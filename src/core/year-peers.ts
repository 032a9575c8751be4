import { type Department, departmentName } from './department.ts';
import { type RateBasis, rateBasisOf } from './execution-rate.ts';
import type { Scheme } from './scheme.ts';
import type { ReportSummary } from './summary.ts';

/** What the page of a report shows of another one of its year. */
export interface YearPeer {
  /** The report's. */
  readonly id: string;
  /** The department's name in that year. */
  readonly name: string;
  readonly region: string | null;
  readonly category: string | null;
  /** As stated; `null` when undisclosed. */
  readonly executionRate: string | null;
  /** Which budget the rate divides by. */
  readonly basis: RateBasis;
}

/**
 * The reports of each year, cut down to what other pages of the year show: those are rendered again
 * when that changes, and not with every other edit.
 */
export function yearPeers(
  reports: readonly ReportSummary[],
  registry: {
    readonly department: (id: string) => Department;
    readonly scheme: (id: string) => Scheme | null;
  },
): ReadonlyMap<number, readonly YearPeer[]> {
  const byYear = Map.groupBy(reports, ({ year }) => year);
  const peerOf = (report: ReportSummary): YearPeer => {
    const owner = registry.department(report.department);
    return {
      id: report.id,
      name: departmentName(owner, report.year),
      region: owner.region,
      category: owner.category,
      executionRate: report.executionRate,
      basis: rateBasisOf(registry.scheme(report.scheme)),
    };
  };
  return new Map([...byYear].map(([year, list]) => [year, list.map(peerOf)]));
}
