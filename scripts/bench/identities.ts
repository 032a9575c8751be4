import type { Indicator, ReportData } from '#core/report-schema.ts';

/**
 * Which figures take part in an identity, and whether it still holds: written out in plain floating
 * arithmetic, apart from the rules, so that the rules are measured against something else than
 * themselves.
 */
export function brokenIdentities(data: ReportData): ReadonlySet<string> {
  const broken = new Set<string>();
  const note = (name: string, holds: boolean) => {
    if (!holds) broken.add(name);
  };
  const { budget, scores } = data;
  const value = (figure: unknown) =>
    typeof figure === 'object' && figure !== null && 'digits' in figure
      ? Number(figure.digits)
      : null;
  const sum = (name: string, parts: readonly unknown[], total: unknown, slack: number) => {
    const known = parts.map(value);
    const whole = value(total);
    if (whole === null || known.length === 0 || known.some((part) => part === null)) return;
    note(
      name,
      Math.abs(known.reduce<number>((a, b) => a + (b ?? 0), 0) - whole) <=
        slack * (known.length + 1) + 1e-9,
    );
  };
  if (budget) {
    const [spent, base, rate] = [
      value(budget.expenditure),
      value(budget.adjusted),
      value(budget.executionRate),
    ];
    if (spent !== null && base && rate !== null)
      note('rate', Math.abs((spent / base) * 100 - rate) <= 0.0051);
    sum('expenditure', [budget.basic, budget.project], budget.expenditure, 0.005);
    sum('basic', [budget.personnel, budget.operating], budget.basic, 0.005);
    for (const key of ['initial', 'adjusted', 'expenditure'] as const) {
      sum(
        `sources ${key}`,
        budget.sources.map((source) => source[key]),
        budget[key],
        0.005,
      );
    }
  }
  if (scores) {
    sum(
      'total',
      scores.indicators.map(({ score }) => score),
      scores.total,
      0.005,
    );
    const walk = (list: readonly Indicator[], path: string) => {
      for (const [index, { children, score, fullMark }] of list.entries()) {
        const here = `${path}.${index}`;
        if (children.length > 0) {
          sum(
            `score ${here}`,
            children.map((child) => child.score),
            score,
            0.005,
          );
          sum(
            `full mark ${here}`,
            children.map((child) => child.fullMark),
            fullMark,
            0.005,
          );
        }
        const [got, full] = [value(score), value(fullMark)];
        if (got !== null && full !== null) note(`within ${here}`, got >= 0 && got <= full + 1e-9);
        walk(children, here);
      }
    };
    walk(scores.indicators, 'scores');
  }
  return broken;
}
