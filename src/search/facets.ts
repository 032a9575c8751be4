import type { CatalogueReport } from './catalogue.ts';
import { checkStatuses } from './check-status.ts';
import type { ReportHits } from './hits.ts';
import { sectionKinds } from './section-kind.ts';

/** The aspects by which an answer may be narrowed. */
export const facetIds = [
  'year',
  'department',
  'region',
  'section',
  'check',
  'rate',
  'score',
  'origin',
] as const;
export type FacetId = (typeof facetIds)[number];

/** What a reader has chosen: an empty or absent list means everything. */
export type Filters = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** One value of a facet with the number of reports that choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export type Facets = Readonly<Record<FacetId, readonly FacetValue[]>>;

/** A report that was found, with the name of the site that published it. */
export interface OriginatedHits extends ReportHits {
  /** Empty for this site, otherwise the other site's address. */
  readonly origin: string;
  readonly originName: string;
}

interface Band {
  readonly value: string;
  readonly label: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const rateBands: readonly Band[] = [
  { value: '100', label: '100%及以上', from: 100, to: Number.POSITIVE_INFINITY },
  { value: '95', label: '95%至100%以下', from: 95, to: 100 },
  { value: '90', label: '90%至95%以下', from: 90, to: 95 },
  { value: '80', label: '80%至90%以下', from: 80, to: 90 },
  { value: '0', label: '80%以下', from: Number.NEGATIVE_INFINITY, to: 80 },
];

const scoreBands: readonly Band[] = [
  { value: '95', label: '95分及以上', from: 95, to: Number.POSITIVE_INFINITY },
  { value: '90', label: '90至95分以下', from: 90, to: 95 },
  { value: '80', label: '80至90分以下', from: 80, to: 90 },
  { value: '60', label: '60至80分以下', from: 60, to: 80 },
  { value: '0', label: '60分以下', from: Number.NEGATIVE_INFINITY, to: 60 },
];

const undisclosed = { value: 'none', label: '未公开' };

/** The number that a stated figure begins with, for bands and order only; `null` when undisclosed. */
export function roughly(text: string | null): number | null {
  const digits = /-?\d+(?:\.\d+)?/u.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function bandOf(bands: readonly Band[], text: string | null) {
  const number = roughly(text);
  if (number === null) return undisclosed;
  return bands.find(({ from, to }) => number >= from && number < to) ?? undisclosed;
}

type Labelled = { readonly value: string; readonly label: string };

/** The values that a report has in a facet; several only for its sections and parts. */
const valuesOf: Readonly<Record<FacetId, (hits: OriginatedHits) => readonly Labelled[]>> = {
  year: (hits) => [{ value: String(reportOf(hits).year), label: `${reportOf(hits).year}年度` }],
  department: (hits) => {
    const department = hits.shard.catalogue.departments[reportOf(hits).department];
    if (!department) return [];
    // Two sites may number their departments alike.
    const value = hits.origin === '' ? department.id : `${hits.origin}/${department.id}`;
    return [{ value, label: department.name }];
  },
  region: (hits) => {
    const region = hits.shard.catalogue.departments[reportOf(hits).department]?.region;
    return region ? [{ value: region, label: region }] : [];
  },
  section: ({ records, figures }) => {
    const kinds = new Set([
      ...records.map(({ place }) => place.kind),
      ...figures.map(({ part }) => part.kind),
    ]);
    return sectionKinds
      .filter(({ code }) => kinds.has(code))
      .map(({ code, name }) => ({ value: code, label: name }));
  },
  check: (hits) =>
    checkStatuses
      .filter(({ code }) => code === reportOf(hits).check)
      .map(({ code, name }) => ({ value: code, label: name })),
  rate: (hits) => [bandOf(rateBands, reportOf(hits).rate)],
  score: (hits) => [bandOf(scoreBands, reportOf(hits).score)],
  origin: ({ origin, originName }) => [{ value: origin || 'here', label: originName }],
};

/** The catalogue entry of a report that was found. */
export function reportOf({ shard, report }: ReportHits): CatalogueReport {
  const found = shard.catalogue.reports[report];
  if (!found) throw new RangeError(`Unexpected report ${report}`);
  return found;
}

type Passes = (hits: OriginatedHits) => boolean;

/** Whether a report has what was chosen in every facet but one; few or none of them have a choice. */
function passing(filters: Filters, except: FacetId | null): Passes {
  const chosen = facetIds.filter((facet) => facet !== except && (filters[facet] ?? []).length > 0);
  return (hits) =>
    chosen.every((facet) =>
      valuesOf[facet](hits).some(({ value }) => filters[facet]?.includes(value)),
    );
}

/** The reports that pass, with none but the sections asked for and the figures in them. */
export function narrowed(all: readonly OriginatedHits[], filters: Filters): OriginatedHits[] {
  const kinds = filters.section ?? [];
  return all.filter(passing(filters, null)).map((hits) =>
    kinds.length === 0
      ? hits
      : {
          ...hits,
          records: hits.records.filter(({ place }) => kinds.includes(place.kind)),
          figures: hits.figures.filter(({ part }) => kinds.includes(part.kind)),
        },
  );
}

/** What each facet offers: counts under all the other filters, so that every choice is exact. */
export function facetsOf(all: readonly OriginatedHits[], filters: Filters): Facets {
  return Object.fromEntries(
    facetIds.map((facet) => {
      const counts = new Map<string, { label: string; count: number; year: number }>();
      const passes = passing(filters, facet);
      for (const hits of all) {
        if (!passes(hits)) continue;
        const { year } = reportOf(hits);
        for (const { value, label } of valuesOf[facet](hits)) {
          const before = counts.get(value);
          const count = (before?.count ?? 0) + 1;
          // A department is called what it was called last.
          const newest = !before || year >= before.year ? { label, year } : before;
          counts.set(value, { label: newest.label, year: newest.year, count });
        }
      }
      const values = [...counts].map(([value, { label, count }]) => ({ value, label, count }));
      return [facet, inOrder(facet, values)];
    }),
  ) as Record<FacetId, readonly FacetValue[]>;
}

/** Years newest first, bands and kinds as listed, names by how many reports they have. */
function inOrder(facet: FacetId, values: readonly FacetValue[]): readonly FacetValue[] {
  const listed: Partial<Record<FacetId, readonly string[]>> = {
    section: sectionKinds.map(({ code }) => code),
    check: checkStatuses.map(({ code }) => code),
    rate: [...rateBands.map(({ value }) => value), undisclosed.value],
    score: [...scoreBands.map(({ value }) => value), undisclosed.value],
  };
  const order = listed[facet];
  return [...values].sort((a, b) => {
    if (order) return order.indexOf(a.value) - order.indexOf(b.value);
    if (facet === 'year') return Number(b.value) - Number(a.value);
    return b.count - a.count || (a.label < b.label ? -1 : 1);
  });
}
