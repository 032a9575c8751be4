import { findingsOf } from '#core/finding.ts';
import type { StoredChecks } from './checked-parts.ts';
import type { PreparedPage } from './prepared-report.ts';

/** What one rule had to say, without the lists that are empty. */
interface StoredResult {
  readonly rule: string;
  readonly outcome: Result['outcome'];
  readonly agreements?: Result['agreements'];
  readonly open?: Result['open'];
  readonly findings?: Result['findings'];
}
type Result = StoredChecks['results'][number];

/**
 * A page as it is written down in half the time: nothing twice, and few small objects.
 */
export interface StoredPage extends Omit<PreparedPage, 'sections' | 'places' | 'checks'> {
  readonly sections: readonly (readonly [
    anchor: string,
    depth: number,
    title: string,
    line: number,
    column: number,
  ])[];
  readonly places: readonly (readonly [path: string, line: number, column: number])[];
  readonly results: readonly StoredResult[];
  readonly coverage: StoredChecks['coverage'];
  readonly told: readonly (readonly [path: string, places: Told])[];
}
type Told = StoredChecks['told'] extends ReadonlyMap<string, infer Places> ? Places : never;

export function storedPage({ sections, places, checks, ...page }: PreparedPage): StoredPage {
  return {
    ...page,
    sections: sections.map(({ anchor, depth, title, place: { line, column } }) => [
      anchor,
      depth,
      title,
      line,
      column,
    ]),
    places: [...places].map(([path, { line, column }]) => [path, line, column]),
    results: checks.results.map(storedResult),
    coverage: checks.coverage,
    told: [...checks.told],
  };
}

/** Half of the rules have nothing to say of a report: their empty lists would be a tenth of its page. */
function storedResult({ rule, outcome, agreements, open, findings }: Result): StoredResult {
  return {
    rule,
    outcome,
    ...(agreements.length > 0 && { agreements }),
    ...(open.length > 0 && { open }),
    ...(findings.length > 0 && { findings }),
  };
}

const nothing: readonly never[] = [];

export function pageOf({
  sections,
  places,
  results,
  coverage,
  told,
  ...page
}: StoredPage): PreparedPage {
  const all = results.map((result) => ({
    agreements: nothing,
    open: nothing,
    findings: nothing,
    ...result,
  }));
  return {
    ...page,
    sections: sections.map(([anchor, depth, title, line, column]) => ({
      anchor,
      depth,
      title,
      place: { line, column },
    })),
    places: new Map(places.map(([path, line, column]) => [path, { line, column }])),
    checks: { results: all, findings: findingsOf(all), coverage, told: new Map(told) },
  };
}
