import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Cache, openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { inspectingLayers } from '#inspecting/inspector.ts';
import type { SearchReport } from '#search/record.ts';
import type { PreparedPage, PreparedReport, PreparedSummary } from './prepared-report.ts';

/** The layers whose code decides what is kept of a report. */
const layers = [
  ...inspectingLayers,
  'binding',
  'ledger',
  'reading',
  'reviewing',
  'rules',
  'search',
  'preparing',
];

/** Other content and other branches are built from the same folder. */
const sparedDays = 7;

/** Prepared reports by the digest of what they were made from, kept between runs. */
export interface PreparedStore {
  /** `null` when the report has not been prepared, or what was kept cannot be believed. */
  readonly summary: (digest: string) => PreparedSummary | null;
  readonly page: (digest: string) => PreparedPage | null;
  /** As the search index takes the report up. */
  readonly records: (digest: string) => SearchReport | null;
  readonly put: (digest: string, report: PreparedReport) => void;
  /** Deletes what is not among the digests and was made more than a week ago. */
  readonly sweep: (digests: Iterable<string>) => void;
}

/** Names the code that prepares reports: what other code has made is not reused. */
export function preparingVersion(): string {
  return codeVersion(layers);
}

/** Opens the store of a project, `.cache/reports`, for reports that a version of the code prepared. */
export function openPreparedStore(root: string, version: string): PreparedStore {
  const cache = openCache(join(root, '.cache', 'reports'), version);
  return {
    summary: (digest) => read(cache, `${digest}.summary`) as PreparedSummary | null,
    page: (digest) => read(cache, `${digest}.page`) as PreparedPage | null,
    records: (digest) => read(cache, `${digest}.records`) as SearchReport | null,
    put: (digest, { summary, page, records }) => {
      // What has a summary has all of it.
      if (records) cache.put(`${digest}.records`, zstdCompressSync(serialize(records)));
      if (page) cache.put(`${digest}.page`, zstdCompressSync(serialize(page)));
      cache.put(`${digest}.summary`, zstdCompressSync(serialize(summary)));
    },
    sweep: (digests) => {
      for (const digest of digests) {
        cache.keep(`${digest}.summary`);
        cache.keep(`${digest}.page`);
        cache.keep(`${digest}.records`);
      }
      cache.sweep(sparedDays);
    },
  };
}

function read(cache: Cache, key: string): unknown {
  const bytes = cache.get(key);
  return bytes && deserialize(zstdDecompressSync(bytes));
}
