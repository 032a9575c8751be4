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

/** A value under one of its labels, the same object wherever it is met. */
interface Value {
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
  /** Its own among all that were ever met. */
  readonly number: number;
}

const met = new Map<string, Value>();

function facetValue(facet: FacetId, value: string, label: string): Value {
  const key = `${facet}\n${value}\n${label}`;
  const known = met.get(key) ?? { facet, value, label, number: met.size };
  met.set(key, known);
  return known;
}

/** What a report has by the catalogue alone: every question asks for it. */
const fixed = new WeakMap<CatalogueReport, readonly Value[]>();
/** What a set of kinds, as bits, stands for. */
const sectionsByKinds = new Map<number, readonly Value[]>();

/** The values that a report has in all facets; several of one facet only for its sections and parts. */
function valuesOf(hits: OriginatedHits): readonly [readonly Value[], readonly Value[]] {
  const report = reportOf(hits);
  const known = fixed.get(report) ?? fixedValues(report, hits);
  fixed.set(report, known);
  return [known, sectionsOf(hits)];
}

function fixedValues(
  { department: owner, year, check, rate, score }: CatalogueReport,
  { shard, origin, originName }: OriginatedHits,
): readonly Value[] {
  const department = shard.catalogue.departments[owner];
  // Two sites may number their departments alike.
  const id = origin === '' ? department?.id : `${origin}/${department?.id}`;
  const state = checkStatuses.find(({ code }) => code === check);
  const [rates, scores] = [bandOf(rateBands, rate), bandOf(scoreBands, score)];
  return [
    facetValue('year', String(year), `${year}年度`),
    ...(department ? [facetValue('department', id ?? '', department.name)] : []),
    ...(department?.region ? [facetValue('region', department.region, department.region)] : []),
    ...(state ? [facetValue('check', state.code, state.name)] : []),
    facetValue('rate', rates.value, rates.label),
    facetValue('score', scores.value, scores.label),
    facetValue('origin', origin || 'here', originName),
  ];
}

const kindBits = new Map(sectionKinds.map(({ code }, number) => [code, 1 << number]));

function sectionsOf({ records, figures }: OriginatedHits): readonly Value[] {
  let kinds = 0;
  for (const { place } of records) kinds |= kindBits.get(place.kind) ?? 0;
  for (const { part } of figures) kinds |= kindBits.get(part.kind) ?? 0;
  const known =
    sectionsByKinds.get(kinds) ??
    sectionKinds
      .filter(({ code }) => kinds & (kindBits.get(code) ?? 0))
      .map(({ code, name }) => facetValue('section', code, name));
  sectionsByKinds.set(kinds, known);
  return known;
}

/** The catalogue entry of a report that was found. */
export function reportOf({ shard, report }: ReportHits): CatalogueReport {
  const found = shard.catalogue.reports[report];
  if (!found) throw new RangeError(`Unexpected report ${report}`);
  return found;
}

/** The facets in which something was chosen and a report has nothing of it. */
function failing(hits: OriginatedHits, filters: Filters, chosen: readonly FacetId[]) {
  const values = valuesOf(hits).flat();
  return chosen.filter(
    (facet) => !values.some((one) => one.facet === facet && filters[facet]?.includes(one.value)),
  );
}

function chosenIn(filters: Filters): readonly FacetId[] {
  return facetIds.filter((facet) => (filters[facet] ?? []).length > 0);
}

/** The reports that pass, with none but the sections asked for and the figures in them. */
export function narrowed(
  all: readonly OriginatedHits[],
  filters: Filters,
): readonly OriginatedHits[] {
  const chosen = chosenIn(filters);
  if (chosen.length === 0) return all;
  const kinds = filters.section ?? [];
  const passing = all.filter((hits) => failing(hits, filters, chosen).length === 0);
  if (kinds.length === 0) return passing;
  return passing.map((hits) => ({
    ...hits,
    records: hits.records.filter(({ place }) => kinds.includes(place.kind)),
    figures: hits.figures.filter(({ part }) => kinds.includes(part.kind)),
  }));
}

/** What each facet offers: counts under all the other filters, so that every choice is exact. */
export function facetsOf(all: readonly OriginatedHits[], filters: Filters): Facets {
  const chosen = chosenIn(filters);
  /** By the values' numbers. */
  const counts: number[] = [];
  const newest: number[] = [];
  for (const hits of all) {
    const failed = chosen.length === 0 ? chosen : failing(hits, filters, chosen);
    // What a single facet shuts out could still be chosen in that one.
    if (failed.length > 1) continue;
    const { year } = reportOf(hits);
    for (const values of valuesOf(hits)) {
      for (const { facet, number } of values) {
        if (failed.length === 1 && failed[0] !== facet) continue;
        counts[number] = (counts[number] ?? 0) + 1;
        newest[number] = Math.max(newest[number] ?? 0, year);
      }
    }
  }
  const found = [...met.values()].filter(({ number }) => counts[number] !== undefined);
  const byFacet = Map.groupBy(found, ({ facet }) => facet);
  return Object.fromEntries(
    facetIds.map((facet) => {
      const byValue = Map.groupBy(byFacet.get(facet) ?? [], ({ value }) => value);
      const values = [...byValue].map(([value, labelled]): FacetValue => {
        // A department is called what it was called last.
        const [last] = labelled.sort((a, b) => (newest[b.number] ?? 0) - (newest[a.number] ?? 0));
        const count = labelled.reduce((sum, { number }) => sum + (counts[number] ?? 0), 0);
        return { value, label: last?.label ?? value, count };
      });
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
