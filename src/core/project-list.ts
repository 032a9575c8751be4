import type { ProjectDetail, ReportDetails } from './report-details.ts';
import type { Unit } from './report-schema.ts';
import type { ReportSummary } from './summary.ts';
import { missingForLight, type TrafficLight, trafficLight } from './traffic-light.ts';
import { byAmountDown, wanYuan } from './wan-yuan.ts';

/** A project of a report, with what a list across reports needs to know of it. */
export interface ListedProject extends Omit<ProjectDetail, 'at'> {
  readonly report: Pick<ReportSummary, 'id' | 'department' | 'year'>;
  readonly unit: Unit;
  /** Exactly in 万元; `null` where undisclosed. */
  readonly budgetWanYuan: string | null;
  readonly expenditureWanYuan: string | null;
  /** `null` where `missing` says why, or where an amount is hedged. */
  readonly light: TrafficLight | null;
  readonly missing: readonly string[];
}

/** The projects of a report. */
export function projectsOf(
  { id, department, year }: ListedProject['report'],
  { projects, unit }: Pick<ReportDetails, 'projects' | 'unit'>,
): readonly ListedProject[] {
  const report = { id, department, year };
  return projects.map(({ at: _, ...project }) => ({
    ...project,
    report,
    unit,
    budgetWanYuan: wanYuan(project.budget, unit),
    expenditureWanYuan: wanYuan(project.expenditure, unit),
    light: trafficLight(project, year),
    missing: missingForLight(project),
  }));
}

/** By expenditure from large to small, then by budget; undisclosed amounts last, else as they came. */
export function byExpenditure(projects: readonly ListedProject[]): readonly ListedProject[] {
  return projects.toSorted(
    (a, b) =>
      byAmountDown(a.expenditureWanYuan, b.expenditureWanYuan) ||
      byAmountDown(a.budgetWanYuan, b.budgetWanYuan),
  );
}

/** How many projects show which light, and of the red ones how many left more than a tenth unspent. */
export interface LightCounts {
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly redAboveTenth: number;
  readonly none: number;
}

/** Counts the lights of a list. */
export function countLights(projects: readonly ListedProject[]): LightCounts {
  const of = (light: string | undefined) =>
    projects.filter((project) => project.light?.light === light);
  const red = of('red');
  return {
    green: of('green').length,
    yellow: of('yellow').length,
    red: red.length,
    redAboveTenth: red.filter(({ light }) => Number(light?.share ?? 0) > 10).length,
    none: of(undefined).length,
  };
}
