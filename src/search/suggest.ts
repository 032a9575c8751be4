import type { Aliases } from './aliases.ts';
import { type FacetId, type Filters, facetIds, narrowed, type OriginatedHits } from './facets.ts';
import { aliasQueries, type NearQuery, nearQueries } from './near.ts';
import type { Probe } from './probe.ts';
import { type Phrase, parseQuery } from './query.ts';
import { simplified, type TraditionalCharacters } from './simplify.ts';

/** A question that has hits, for a reader whose own has none. */
export interface Suggestion {
  readonly query: string;
  /** How it differs from what was asked, in Chinese. */
  readonly label: string;
  /** How many reports it finds. */
  readonly reports: number;
  /** The filters that must be lifted for it. */
  readonly without: readonly FacetId[];
}

const mostSuggestions = 5;
/** Suggestions beside an answer that has hits, and the reports above which it needs none. */
const mostBeside = 2;
const fewReports = 10;
/** Queries tried for one without hits. */
const mostTried = 25;

const facetNames: Readonly<Record<FacetId, string>> = {
  year: '年度',
  department: '部门',
  region: '地区',
  section: '栏目',
  check: '核验情况',
  rate: '执行率',
  score: '得分',
  origin: '来源',
};

/** What was asked and found so far. */
interface Asked {
  readonly query: string;
  readonly phrases: readonly Phrase[];
  readonly filters: Filters;
  /** Before narrowing. */
  readonly found: readonly OriginatedHits[];
}

/** What is known of words and characters that stand for one another. */
interface Likes {
  readonly aliases: Aliases;
  /** Loads the Traditional characters. */
  readonly traditional: () => Promise<TraditionalCharacters>;
}

/**
 * What else a reader may ask. With few hits: the same in other words. With hits that the filters hide:
 * the same without them. Without hits: the nearest queries that have some.
 */
export async function suggestions(
  asked: Asked,
  { aliases, traditional }: Likes,
  probe: Probe,
): Promise<readonly Suggestion[]> {
  const { query, phrases, filters, found } = asked;
  const shown = narrowed(found, filters).length;
  if (shown > fewReports) return [];
  if (shown > 0) {
    return await withHits(aliasQueries(phrases, aliases), filters, probe, mostBeside);
  }
  if (found.length > 0) return withoutFilters(query, filters, found);
  const simple = await inSimplified(query, traditional);
  const offered = [...(await withHits(simple, filters, probe, mostSuggestions))];
  if (offered.length > 0) return offered;
  let tried = 0;
  for await (const group of nearQueries(phrases, aliases, probe)) {
    const left = group.slice(0, mostTried - tried);
    tried += left.length;
    offered.push(...(await withHits(left, filters, probe, mostSuggestions)));
    if (offered.length > 0 || tried >= mostTried || probe.over) break;
  }
  return offered;
}

/** The query in simplified characters, if it has others; nothing where their list cannot be loaded. */
async function inSimplified(
  query: string,
  traditional: Likes['traditional'],
): Promise<readonly NearQuery[]> {
  if (!/\p{Script=Han}/u.test(query)) return [];
  const other = await traditional().then(
    (characters) => simplified(query, characters),
    () => query,
  );
  return other === query ? [] : [{ query: other, label: '简体字' }];
}

/** Those of the queries that find something, each set of phrases once. */
async function withHits(
  queries: readonly NearQuery[],
  filters: Filters,
  probe: Probe,
  most: number,
): Promise<readonly Suggestion[]> {
  const distinct = new Map(
    queries.map((near) => {
      const { phrases } = parseQuery(near.query);
      return [JSON.stringify(phrases.map(({ symbols }) => symbols)), { ...near, phrases }];
    }),
  );
  const counted = await Promise.all(
    [...distinct.values()].map(async ({ query, label, phrases }): Promise<Suggestion> => {
      const found = await probe.hits(phrases);
      const reports = narrowed(found, filters).length;
      return reports > 0
        ? { query, label, reports, without: [] }
        : { query, label, reports: found.length, without: active(filters) };
    }),
  );
  return counted.filter(({ reports }) => reports > 0).slice(0, most);
}

/** The same query with one filter lifted, for each that alone stands in the way; then with all. */
function withoutFilters(
  query: string,
  filters: Filters,
  found: readonly OriginatedHits[],
): readonly Suggestion[] {
  const chosen = active(filters);
  const lifted = chosen.flatMap((facet): Suggestion[] => {
    const reports = narrowed(found, { ...filters, [facet]: [] }).length;
    return reports > 0
      ? [{ query, label: `不限${facetNames[facet]}`, reports, without: [facet] }]
      : [];
  });
  const all = { query, label: '不限条件', reports: found.length, without: chosen };
  return [...lifted.slice(0, mostSuggestions - 1), ...(chosen.length > 1 ? [all] : [])];
}

function active(filters: Filters): readonly FacetId[] {
  return facetIds.filter((facet) => (filters[facet] ?? []).length > 0);
}
