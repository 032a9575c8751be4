import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Records from '#indexing/read-records.ts';
import type { RecordReader } from '#indexing/read-records.ts';
import { openPreparedStore } from '#preparing/prepared-store.ts';
import type * as Content from '#reading/content-directory.ts';
import type { CheckStatus } from '#search/check-status.ts';
import { indexSearch } from './index-search.ts';
import type { Shard } from './shard.ts';

/** What the worker is told to index. */
export interface IndexTask {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  /** Where the index goes. */
  readonly out: string;
  /** The part of the site that is built; `null` for all of it. */
  readonly shard: Shard | null;
  /** The version of the code that prepared the reports. */
  readonly version: string;
  /** Published report files in order, each with the outcome of its checks and its digest. */
  readonly files: readonly (readonly [file: string, check: CheckStatus, digest: string])[];
}

/** Indexes beside the rendering of the pages. */
const { root, folder, out, shard, version, files } = workerData as IndexTask;
const checks = new Map(files.map(([file, check]) => [file, check]));
const digests = new Map(files.map(([file, , digest]) => [file, digest]));
const digestOf = (file: string) => digests.get(file) ?? '';
const store = openPreparedStore(root, version);
const options = {
  root,
  reader,
  files: files.map(([file]) => file),
  checkOf: (file: string) => checks.get(file) ?? 'clean',
  wanted: (position: number) => shard === null || position % shard.of === shard.index - 1,
  prepared: { digestOf, records: (file: string) => store.records(digestOf(file)) },
};
let opened: RecordReader | null = null;
parentPort?.postMessage(indexSearch(options, out));

/** Loaded only where the records of a report were not kept: a fifth of a second. */
function reader(): RecordReader {
  const require = createRequire(import.meta.url);
  const { openContent } = require('#reading/content-directory.ts') as typeof Content;
  const { recordReader } = require('#indexing/read-records.ts') as typeof Records;
  opened ??= recordReader(root, openContent(root, folder));
  return opened;
}
