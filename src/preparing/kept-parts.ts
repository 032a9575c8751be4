import { hash } from 'node:crypto';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { DetailKind } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import { type Cache, openCache } from '#indexing/cache.ts';
import { preparedList } from '#reading/prepared-list.ts';
import { compressed, uncompressed } from './compressed.ts';

/** What pages make of reports, kept between builds in a folder of `.cache`. */
export interface KeptParts<Part> {
  /**
   * Some of the parts as an earlier build has made them of the same reports, with all that these are
   * held against, or as they are made now. They must not depend on anything else of the content.
   */
  readonly of: (
    reports: readonly Pick<ReportSummary, 'id'>[],
    wanted: readonly number[],
    make: (numbers: readonly number[]) => readonly Part[],
  ) => readonly Part[];
  /** What is known of something made of such details of all reports. */
  readonly knownOf: <Known>(made: MadeOfDetails) => Remembered<Known>;
  /** Deletes what was not asked for and was made more than a week ago. */
  readonly sweep: () => void;
}

/** Something that is the same for as long as all of this is. */
export interface MadeOfDetails {
  readonly name: string;
  /** The kinds of details of all reports that it is made of, with id, scheme and unit of each report. */
  readonly kinds: readonly DetailKind[];
  /** Plain data that it is made of besides. */
  readonly besides: unknown;
}

export interface Remembered<Known> {
  /** `null` where nothing is known. */
  readonly known: Known | null;
  readonly remember: (known: Known) => void;
}

/** Other content and other branches are built from the same folder. */
const sparedDays = 7;

/**
 * Opens what is kept of one kind. Nothing is kept while writing, when the code changes at any time.
 *
 * @param kind - The folder: `tables`. A part is plain data.
 * @param count - How many parts are made of the same reports.
 */
export function openKeptParts<Part>(kind: string, count: number): KeptParts<Part> {
  const list = preparedList();
  if (list === null || list.tables === null) return nothingKept();
  const cache = openCache(join(process.cwd(), '.cache', kind), list.tables);
  const digests = new Map(list.reports.map(({ summary, digest }) => [summary.id, digest]));
  const all = Array.from({ length: count }, (_, number) => number);
  return {
    of: (reports, wanted, make) => {
      const key = keyOf(reports.map(({ id }) => [id, digests.get(id) ?? null]));
      const parts = wanted.flatMap((number) => read<Part>(cache, key, number) ?? []);
      if (parts.length === wanted.length) return parts;
      const made = new Map(make(wanted).map((part, index) => [wanted[index], part]));
      // Others stay as they were kept, or as they were not.
      const kept = all.map((number) => {
        const part = made.get(number);
        return part ? compressed(serialize(part)) : (cache.get(key, number) ?? none);
      });
      cache.put(key, ...kept);
      return [...made.values()];
    },
    knownOf: ({ name, kinds, besides }) => {
      const reports = list.reports.map(({ summary: { id, scheme, unit }, detailDigests }) => [
        id,
        scheme,
        unit,
        ...kinds.map((one) => detailDigests?.[one]),
      ]);
      const key = keyOf([name, besides, kinds, reports]);
      return {
        known: read(cache, key, 0),
        remember: (known) => cache.put(key, compressed(serialize(known))),
      };
    },
    sweep: () => cache.sweep(sparedDays),
  };
}

function nothingKept<Part>(): KeptParts<Part> {
  return {
    of: (_, wanted, make) => make(wanted),
    knownOf: () => ({ known: null, remember: () => {} }),
    sweep: () => {},
  };
}

function keyOf(inputs: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(inputs));
}

/** A part that was never made. */
const none = new Uint8Array();

function read<Value>(cache: Cache, key: string, number: number): Value | null {
  const bytes = cache.get(key, number);
  return bytes && bytes.length > 0 ? (deserialize(uncompressed(bytes)) as Value) : null;
}
