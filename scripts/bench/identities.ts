import type { Budget, Indicator, ReportData } from '#core/report-schema.ts';

/** An equation or bound between figures of a report, all of them stated. */
interface Identity {
  readonly name: string;
  readonly holds: boolean;
}

/** How far rounding to two decimal places moves a figure at most. */
const rounding = 0.005;

/**
 * The identities that figures of a report break: written out in plain floating arithmetic, apart from
 * the rules, so that the rules are measured against something else than themselves.
 */
export function brokenIdentities({ budget, scores }: ReportData): ReadonlySet<string> {
  const identities = [...(budget ? ofBudget(budget) : []), ...(scores ? ofScores(scores) : [])];
  return new Set(identities.filter(({ holds }) => !holds).map(({ name }) => name));
}

function ofBudget(budget: Budget): readonly Identity[] {
  const { expenditure, basic, project, personnel, operating, sources } = budget;
  return [
    ...executionRate(budget),
    ...sum('expenditure', [basic, project], expenditure),
    ...sum('basic', [personnel, operating], basic),
    ...(['initial', 'adjusted', 'expenditure'] as const).flatMap((key) => {
      const parts = sources.map((source) => source[key]);
      return sum(`sources ${key}`, parts, budget[key]);
    }),
  ];
}

function executionRate({ expenditure, adjusted, executionRate }: Budget): readonly Identity[] {
  const [spent, base, rate] = [value(expenditure), value(adjusted), value(executionRate)];
  if (spent === null || !base || rate === null) return [];
  return [{ name: 'rate', holds: Math.abs((spent / base) * 100 - rate) <= 0.0051 }];
}

function ofScores({ total, indicators }: NonNullable<ReportData['scores']>): readonly Identity[] {
  const scores = indicators.map(({ score }) => score);
  return [...sum('total', scores, total), ...ofIndicators(indicators, 'scores')];
}

function ofIndicators(list: readonly Indicator[], path: string): readonly Identity[] {
  return list.flatMap(({ children, score, fullMark }, index) => {
    const here = `${path}.${index}`;
    const scores = children.map((child) => child.score);
    const marks = children.map((child) => child.fullMark);
    return [
      ...sum(`score ${here}`, scores, score),
      ...sum(`full mark ${here}`, marks, fullMark),
      ...within(`within ${here}`, score, fullMark),
      ...ofIndicators(children, here),
    ];
  });
}

/** That parts make up a whole; nothing where one of them is not stated. */
function sum(name: string, parts: readonly unknown[], whole: unknown): readonly Identity[] {
  const known = parts.map(value).filter((part) => part !== null);
  const total = value(whole);
  if (total === null || known.length === 0 || known.length < parts.length) return [];
  const off = Math.abs(known.reduce((a, b) => a + b, 0) - total);
  return [{ name, holds: off <= rounding * (known.length + 1) + 1e-9 }];
}

function within(name: string, score: unknown, fullMark: unknown): readonly Identity[] {
  const [got, full] = [value(score), value(fullMark)];
  if (got === null || full === null) return [];
  return [{ name, holds: got >= 0 && got <= full + 1e-9 }];
}

/** What a figure states as a number, `null` where it states none. */
function value(figure: unknown): number | null {
  const isStated = typeof figure === 'object' && figure !== null && 'digits' in figure;
  return isStated ? Number(figure.digits) : null;
}
