import { parentPort } from 'node:worker_threads';
import { openPreparedStore } from '#preparing/prepared-store.ts';
import { openContent } from '#reading/content-directory.ts';
import type { CheckStatus } from '#search/check-status.ts';
import { type IndexedSearch, indexSearch } from './index-search.ts';
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

/** Indexes beside the rendering of the pages, once; `null` ends it before. */
parentPort?.once('message', (task: IndexTask | null) => {
  if (task) parentPort?.postMessage(indexed(task));
});

function indexed({ root, folder, out, shard, version, files }: IndexTask): IndexedSearch {
  const checks = new Map(files.map(([file, check]) => [file, check]));
  const digests = new Map(files.map(([file, , digest]) => [file, digest]));
  const digestOf = (file: string) => digests.get(file) ?? '';
  const store = openPreparedStore(root, version);
  const options = {
    root,
    content: openContent(root, folder),
    files: files.map(([file]) => file),
    checkOf: (file: string) => checks.get(file) ?? 'clean',
    wanted: (position: number) => shard === null || position % shard.of === shard.index - 1,
    prepared: { digestOf, records: (file: string) => store.records(digestOf(file)) },
  };
  return indexSearch(options, out);
}
