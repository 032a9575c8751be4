import type { Report } from '#core/report.ts';
import { computedFacts } from './computed-facts.ts';
import type { Fact } from './fact.ts';
import { statedFacts } from './stated-facts.ts';

const known = new WeakMap<Report['data'], readonly Fact[]>();

/** Every fact of a report, stated ones first; computed once for each report. */
export function factsOf({ data }: Pick<Report, 'data'>): readonly Fact[] {
  const before = known.get(data);
  if (before) return before;
  const facts = [...statedFacts(data)];
  const all = [...facts, ...computedFacts(facts, data)];
  known.set(data, all);
  return all;
}

/** Facts by what they are about and what they measure. */
export type Lookup = ReadonlyMap<string, readonly Fact[]>;

const lookups = new WeakMap<Report['data'], Lookup>();

/** The facts by `entity|measure`; computed once for each report, which next year's asks for again. */
export function lookupOf(report: Pick<Report, 'data'>): Lookup {
  const before = lookups.get(report.data);
  if (before) return before;
  const lookup = Map.groupBy(factsOf(report), ({ entity, measure }) => `${entity}|${measure}`);
  lookups.set(report.data, lookup);
  return lookup;
}
