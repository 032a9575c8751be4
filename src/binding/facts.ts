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
