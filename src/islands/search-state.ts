import { searchAddress } from '#core/address.ts';
import type { SortOrder } from '#search/answer.ts';
import type { FacetId, Filters } from '#search/facets.ts';

/** What the search page shows; all of it lives in the address. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
}

/** The facets with their names, in the order in which they stand on the page. */
export const facetNames: Readonly<Record<FacetId, string>> = {
  year: '年度',
  department: '部门',
  region: '地区',
  section: '章节',
  check: '核验',
  rate: '执行率',
  score: '得分',
  origin: '来源站点',
};

export const facetOrder = Object.keys(facetNames) as readonly FacetId[];

const sortOrders: readonly SortOrder[] = ['relevance', 'year', 'score', 'rate'];

/** Reads a state from the query of an address; what it does not know it passes over. */
export function stateOf(address: URLSearchParams): SearchState {
  const filters = Object.fromEntries(
    facetOrder
      .map((facet) => [facet, [...new Set(address.getAll(facet))]] as const)
      .filter(([, values]) => values.length > 0),
  );
  const sort = sortOrders.find((order) => order === address.get('sort')) ?? 'relevance';
  return { query: (address.get('q') ?? '').trim(), filters, sort };
}

/** The address that shows a state. */
export function addressOf({ query, filters, sort }: SearchState): string {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  for (const facet of facetOrder) {
    for (const value of filters[facet] ?? []) address.append(facet, value);
  }
  if (sort !== 'relevance') address.set('sort', sort);
  return address.size === 0 ? searchAddress : `${searchAddress}?${address}`;
}

/** The filters with one value of a facet chosen or let go. */
export function toggled(filters: Filters, facet: FacetId, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [facet]: _, ...others } = filters;
  return after.length === 0 ? others : { ...others, [facet]: after };
}
