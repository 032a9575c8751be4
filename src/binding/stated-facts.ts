import { type Figure, type StatedFigure, stated, type Wording } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Path } from '#core/place.ts';
import type { Budget, ReportData, Target } from '#core/report-schema.ts';
import type { Fact, Measure } from './fact.ts';

type Value = Figure | Wording | null | undefined;

const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** The facts that front matter states, amounts in 元. */
export function* statedFacts(data: ReportData): Generator<Fact> {
  const { budget, scores, unit } = data;
  if (budget) yield* budgetFacts(budget, unit);
  yield* one('overall', 'total', '分', ['scores', 'total'], scores?.total);
  for (const { indicator, at } of indicatorsOf(data)) {
    const entity = `name:${indicator.name}`;
    yield* one(entity, 'fullMark', '分', [...at, 'fullMark'], indicator.fullMark);
    yield* one(entity, 'score', '分', [...at, 'score'], indicator.score);
  }
  for (const [index, target] of data.targets.entries()) yield* targetFacts(target, index);
  for (const [index, project] of data.projects.entries()) {
    for (const measure of ['budget', 'expenditure'] as const) {
      yield* one(`project:${index}`, measure, unit, ['projects', index, measure], project[measure]);
    }
  }
}

function* budgetFacts(budget: Budget, unit: string): Generator<Fact> {
  for (const measure of ['initial', 'adjusted', 'expenditure'] as const) {
    yield* one('overall', measure, unit, ['budget', measure], budget[measure]);
    for (const [index, source] of budget.sources.entries()) {
      yield* one(
        `source:${index}`,
        measure,
        unit,
        ['budget', 'sources', index, measure],
        source[measure],
      );
    }
  }
  yield* one('overall', 'rate', '%', ['budget', 'executionRate'], budget.executionRate);
  for (const part of [
    'basic',
    'personnel',
    'operating',
    'project',
    'carryover',
    'income',
    'openingCarryover',
    'grandTotal',
  ] as const) {
    yield* one(part, 'expenditure', unit, ['budget', part], budget[part]);
  }
  for (const [index, { amount }] of budget.functions.entries()) {
    const at = ['budget', 'functions', index, 'amount'];
    yield* one(`class:${index}`, 'expenditure', unit, at, amount);
  }
  for (const column of ['budget', 'expenditure'] as const) {
    for (const [part, value] of Object.entries(budget.threePublic?.[column] ?? {})) {
      const entity = part === 'total' ? 'threePublic' : part;
      yield* one(entity, column, unit, ['budget', 'threePublic', column, part], value);
    }
  }
  const { procurement } = budget;
  const at = (key: string): Path => ['budget', 'procurement', key];
  yield* one('procurement', 'plan', unit, at('plan'), procurement?.plan);
  yield* one('procurement', 'actual', unit, at('actual'), procurement?.actual);
  yield* one('procurement', 'rate', '%', at('executionRate'), procurement?.executionRate);
  for (const part of ['goods', 'works', 'services'] as const) {
    yield* one(part, 'actual', unit, at(part), procurement?.[part]);
  }
}

function* targetFacts(target: Target, index: number): Generator<Fact> {
  const entity = `name:${target.name}`;
  for (const measure of ['target', 'actual'] as const) {
    yield* one(entity, measure, target.unit ?? '', ['targets', index, measure], target[measure]);
  }
  for (const measure of ['fullMark', 'score'] as const) {
    yield* one(entity, measure, '分', ['targets', index, measure], target[measure]);
  }
}

/** A fact where a figure is stated; 万元 and 亿元 become 元 with their power of ten. */
function* one(
  entity: string,
  measure: Measure,
  unit: string,
  at: Path,
  value: Value,
): Generator<Fact> {
  const figure = stated(value ?? null);
  if (!figure) return;
  // 万元 and 万人次 are 元 and 人次 with their power of ten.
  const power = (unit.length > 1 && powers[unit.charAt(0)]) || 0;
  const magnitude = (figure.magnitude + power) as StatedFigure['magnitude'];
  yield {
    entity,
    measure,
    unit: power === 0 ? unit : unit.slice(1),
    at,
    figure: { ...figure, magnitude },
    range: null,
    power,
  };
}
