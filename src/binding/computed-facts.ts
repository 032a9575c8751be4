import { deductionOf } from '#core/deduction.ts';
import type { StatedFigure } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import { type Interval, intervalOf, percentOf, sumOf } from '#core/interval.ts';
import type { Path } from '#core/place.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { Fact, Measure } from './fact.ts';

/** Rates, shares, deductions and project totals that follow from stated facts. */
export function* computedFacts(facts: readonly Fact[], data: ReportData): Generator<Fact> {
  const byKey = new Map(facts.map((fact) => [`${fact.entity}|${fact.measure}`, fact.figure]));
  const find: Find = (entity, measure) => byKey.get(`${entity}|${measure}`) ?? null;
  yield* budgetRatios(find, data);
  yield* projectTotals(find, data);
  for (const { indicator, at } of indicatorsOf(data)) {
    const lost = deductionOf(indicator)?.lost;
    const range = lost ? { low: lost, high: lost } : null;
    yield* one(`name:${indicator.name}`, 'deduction', '分', [...at, 'score'], range);
  }
}

type Find = (entity: string, measure: Measure) => StatedFigure | null;

function ratio(part: StatedFigure | null, whole: StatedFigure | null): Interval | null {
  return part && whole ? percentOf(intervalOf(part), intervalOf(whole)) : null;
}

function* budgetRatios(find: Find, { budget }: ReportData): Generator<Fact> {
  const spent = find('overall', 'expenditure');
  for (const part of ['basic', 'personnel', 'operating', 'project'] as const) {
    yield* one(part, 'share', '%', ['budget', part], ratio(find(part, 'expenditure'), spent));
  }
  for (const index of (budget?.sources ?? []).keys()) {
    const entity = `source:${index}`;
    const rate = ratio(find(entity, 'expenditure'), find(entity, 'adjusted'));
    yield* one(entity, 'rate', '%', ['budget', 'sources', index], rate);
  }
  for (const index of (budget?.functions ?? []).keys()) {
    const entity = `class:${index}`;
    const share = ratio(find(entity, 'expenditure'), spent);
    yield* one(entity, 'share', '%', ['budget', 'functions', index], share);
  }
  const controlled = ratio(find('threePublic', 'expenditure'), find('threePublic', 'budget'));
  yield* one('threePublic', 'rate', '%', ['budget', 'threePublic'], controlled);
  if (!find('procurement', 'rate')) {
    const bought = ratio(find('procurement', 'actual'), find('procurement', 'plan'));
    yield* one('procurement', 'rate', '%', ['budget', 'procurement'], bought);
  }
}

function* projectTotals(find: Find, { projects }: ReportData): Generator<Fact> {
  const entities = projects.map((_, index) => `project:${index}`);
  for (const [index, entity] of entities.entries()) {
    const rate = ratio(find(entity, 'expenditure'), find(entity, 'budget'));
    yield* one(entity, 'rate', '%', ['projects', index], rate);
  }
  const budget = total(entities.map((entity) => find(entity, 'budget')));
  const expenditure = total(entities.map((entity) => find(entity, 'expenditure')));
  const whole = find('overall', 'expenditure');
  yield* one('projects', 'budget', '元', ['projects'], budget);
  yield* one('projects', 'expenditure', '元', ['projects'], expenditure);
  yield* one(
    'projects',
    'rate',
    '%',
    ['projects'],
    budget && expenditure && percentOf(expenditure, budget),
  );
  yield* one(
    'projects',
    'share',
    '%',
    ['projects'],
    expenditure && whole && percentOf(expenditure, intervalOf(whole)),
  );
}

/** `null` when a part is undisclosed: the sum of some is not the sum of all. */
function total(parts: readonly (StatedFigure | null)[]): Interval | null {
  const known = parts.filter((part) => part !== null);
  return known.length > 0 && known.length === parts.length ? sumOf(known.map(intervalOf)) : null;
}

function* one(
  entity: string,
  measure: Measure,
  unit: string,
  at: Path,
  range: Interval | null,
): Generator<Fact> {
  if (range) yield { entity, measure, unit, at, figure: null, range, power: 0 };
}
