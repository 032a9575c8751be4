import type { Finding } from './finding.ts';
import { indicatorsOf } from './indicators.ts';
import { formatPath } from './place.ts';
import { type PublishedFinding, publishedFinding } from './published-finding.ts';
import type { Report } from './report.ts';
import type { ReportData, Unit } from './report-schema.ts';

/**
 * The items of a report that pages across reports and data files need: small enough to be kept for
 * every report, without its text. Figures are texts as stated; `null` where undisclosed.
 */
export interface ReportDetails {
  readonly unit: Unit;
  /**
   * The single figures of `budget` and the total score by path, `budget.threePublic.budget.total`;
   * lists such as funding sources are left out. 不适用 is a text like any other.
   */
  readonly figures: Readonly<Record<string, string>>;
  readonly indicators: readonly IndicatorDetail[];
  readonly targets: readonly TargetDetail[];
  readonly projects: readonly ProjectDetail[];
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  readonly followUp: ReportData['followUp'];
  readonly corrections: ReportData['corrections'];
  readonly findings: readonly PublishedFinding[];
}

/** What a report's details are divided into. */
export type DetailKind = keyof ReportDetails;

/** A digest of each kind: what is made of one kind stays as it is when another changes. */
export type DetailDigests = Readonly<Record<DetailKind, string>>;

export interface IndicatorDetail {
  /** `scores.indicators[0].children[1]`. */
  readonly at: string;
  readonly name: string;
  /** Names of the indicators above it, the block first. */
  readonly ancestors: readonly string[];
  /** In points. */
  readonly fullMark: string | null;
  /** In points. */
  readonly score: string | null;
  readonly reason: string | null;
  /** Whether it has indicators below it. */
  readonly parent: boolean;
}

export interface TargetDetail {
  readonly at: string;
  readonly goal: string | null;
  readonly name: string;
  readonly relation: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly unit: string | null;
  readonly fullMark: string | null;
  readonly score: string | null;
  readonly note: string | null;
}

export interface ProjectDetail {
  readonly at: string;
  readonly name: string;
  /** In the report's unit. */
  readonly budget: string | null;
  /** In the report's unit. */
  readonly expenditure: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly note: string | null;
}

/** The details of a report with what the checks found in it. */
export function detailsOf(
  { data }: Pick<Report, 'data'>,
  findings: readonly Finding[],
): ReportDetails {
  return {
    unit: data.unit,
    figures: Object.fromEntries([
      ...singleFigures(data.budget, 'budget'),
      ...singleFigures(data.scores, 'scores'),
    ]),
    indicators: [...indicatorsOf(data)].map(({ indicator, at, ancestors }) => ({
      at: formatPath(at),
      name: indicator.name,
      ancestors,
      fullMark: indicator.fullMark?.text ?? null,
      score: indicator.score?.text ?? null,
      reason: indicator.reason,
      parent: indicator.children.length > 0,
    })),
    targets: data.targets.map((target, index) => ({
      at: `targets[${index}]`,
      goal: target.goal,
      name: target.name,
      relation: target.relation,
      target: target.target?.text ?? null,
      actual: target.actual?.text ?? null,
      unit: target.unit,
      fullMark: target.fullMark?.text ?? null,
      score: target.score?.text ?? null,
      note: target.note,
    })),
    projects: data.projects.map(({ name, budget, expenditure, due, note }, index) => ({
      at: `projects[${index}]`,
      name,
      budget: budget?.text ?? null,
      expenditure: expenditure?.text ?? null,
      due,
      note,
    })),
    problems: data.problems.map(({ id, text }) => ({ id, text })),
    followUp: data.followUp,
    corrections: data.corrections,
    findings: findings.map(publishedFinding),
  };
}

function* singleFigures(value: object | null, path: string): Generator<[string, string]> {
  for (const [key, item] of Object.entries(value ?? {})) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const at = `${path}.${key}`;
    if ('kind' in item && 'text' in item) yield [at, item.text];
    else yield* singleFigures(item, at);
  }
}
