import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { inspectingLayers } from '#inspecting/inspecting-layers.ts';
import type { SearchReport } from '#search/record.ts';
import { compressed, uncompressed } from './compressed.ts';
import type { PreparedPage, PreparedReport, PreparedSummary } from './prepared-report.ts';
import { pageOf, type StoredPage, storedPage } from './stored-page.ts';

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
  /** Whether something was kept, which may still prove not to be believed. */
  readonly has: (digest: string) => boolean;
  /** Whether this version of the code has not kept anything yet. */
  readonly isEmpty: () => boolean;
  /** Deletes what is not among the digests and was made more than a week ago. */
  readonly sweep: (digests: Iterable<string>) => void;
}

/** Names the code that prepares reports: what other code has made is not reused. */
export function preparingVersion(): string {
  return codeVersion(layers);
}

/**
 * What is kept of a report in one file, each part read alone: lists need the summaries of all reports.
 * Only the page is large enough for compressing it to be worth the time.
 */
const parts = { summary: 0, page: 1, records: 2 } as const;
const none = new Uint8Array();

/** Opens the store of a project, `.cache/reports`, for reports that a version of the code prepared. */
export function openPreparedStore(root: string, version: string): PreparedStore {
  const cache = openCache(join(root, '.cache', 'reports'), version);
  const read = (digest: string, part: keyof typeof parts) => {
    const bytes = cache.get(digest, parts[part]);
    return bytes && bytes.length > 0 ? bytes : null;
  };
  return {
    summary: (digest) => {
      const bytes = read(digest, 'summary');
      return bytes && (deserialize(bytes) as PreparedSummary);
    },
    page: (digest) => {
      const bytes = read(digest, 'page');
      return bytes && pageOf(deserialize(uncompressed(bytes)) as StoredPage);
    },
    records: (digest) => {
      const bytes = read(digest, 'records');
      return bytes && (deserialize(bytes) as SearchReport);
    },
    put: (digest, { summary, page, records }) => {
      cache.put(
        digest,
        serialize(summary),
        page ? compressed(serialize(storedPage(page))) : none,
        records ? serialize(records) : none,
      );
    },
    has: cache.has,
    isEmpty: cache.isEmpty,
    sweep: (digests) => {
      for (const digest of digests) cache.keep(digest);
      cache.sweep(sparedDays);
    },
  };
}
