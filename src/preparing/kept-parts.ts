import { hash } from 'node:crypto';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReportSummary } from '#core/summary.ts';
import { type Cache, openCache } from '#indexing/cache.ts';
import { preparedList } from '#reading/prepared-list.ts';
import { compressed, uncompressed } from './compressed.ts';

/** What pages make of some of the reports, kept between builds in a folder of `.cache`. */
export interface KeptParts<Part> {
  /**
   * The part as an earlier build has made it of the same reports, with all that these are held against,
   * or as it is made now. It must not depend on anything else of the content.
   */
  readonly of: (reports: readonly Pick<ReportSummary, 'id'>[], make: () => Part) => Part;
  /** Deletes what was not asked for and was made more than a week ago. */
  readonly sweep: () => void;
}

/** Other content and other branches are built from the same folder. */
const sparedDays = 7;

/**
 * Opens what is kept of one kind. Nothing is kept while writing, when the code changes at any time.
 *
 * @param kind - The folder: `tables`. A part is plain data.
 */
export function openKeptParts<Part>(kind: string): KeptParts<Part> {
  const list = preparedList();
  if (list === null || list.pages === null) return { of: (_, make) => make(), sweep: () => {} };
  const cache = openCache(join(process.cwd(), '.cache', kind), list.pages);
  const digests = new Map(list.reports.map(({ summary, digest }) => [summary.id, digest]));
  return {
    of: (reports, make) => {
      const inputs = reports.map(({ id }) => [id, digests.get(id) ?? null]);
      const key = hash('sha256', JSON.stringify(inputs));
      return kept<Part>(cache, key) ?? made(cache, key, make());
    },
    sweep: () => cache.sweep(sparedDays),
  };
}

function kept<Part>(cache: Cache, key: string): Part | null {
  const bytes = cache.get(key);
  return bytes && (deserialize(uncompressed(bytes)) as Part);
}

function made<Part>(cache: Cache, key: string, part: Part): Part {
  cache.put(key, compressed(serialize(part)));
  return part;
}
