import type { ReportDetails } from './report-details.ts';

/**
 * What the report of the following year says of a problem: its own words, `未提及` when it says nothing,
 * `下一年度未收录` when there is no such report yet.
 */
export type ProblemState = '已整改' | '进行中' | '未整改' | '未提及' | '下一年度未收录';

/** A problem with what became of it a year later. */
export interface ProblemHistory {
  readonly year: number;
  readonly text: string;
  readonly state: ProblemState;
  /** What the following report adds; `null` when it adds nothing. */
  readonly note: string | null;
}

/** A year of a department with what is kept of its report. */
export interface DepartmentYear {
  readonly id: string;
  readonly year: number;
  readonly details: ReportDetails;
}

/** Every problem that a department named, newest year first, each followed into the next year. */
export function problemHistory(years: readonly DepartmentYear[]): readonly ProblemHistory[] {
  const byYear = new Map(years.map((one) => [one.year, one.details]));
  return years
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ year, details }) => {
      const next = byYear.get(year + 1);
      return details.problems.map(({ id, text }): ProblemHistory => {
        const followed = next?.followUp.find((entry) => entry.id === id);
        if (followed?.status) return { year, text, state: followed.status, note: followed.note };
        return { year, text, state: next ? '未提及' : '下一年度未收录', note: null };
      });
    });
}

/** How many problems are in which state, in the order in which readers are told. */
export function countStates(
  problems: readonly ProblemHistory[],
): readonly { readonly state: ProblemState; readonly count: number }[] {
  const states: readonly ProblemState[] = [
    '已整改',
    '进行中',
    '未整改',
    '未提及',
    '下一年度未收录',
  ];
  return states
    .map((state) => ({ state, count: problems.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}
