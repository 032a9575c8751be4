import { parentPort } from 'node:worker_threads';
import { openPreparedStore } from '#preparing/prepared-store.ts';
import { openContent } from '#reading/content-directory.ts';
import type { CheckStatus } from '#search/check-status.ts';
import { type IndexedSearch, indexSearch } from './index-search.ts';
import type { Shard } from './shard.ts';

/** A report as the index takes it up. */
export interface IndexedReport {
  readonly file: string;
  /** How its checks came out. */
  readonly check: CheckStatus;
  /** Under which its records are kept. */
  readonly digest: string;
  /** Of the records themselves. */
  readonly recordsDigest: string;
}

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
  /** Published report files in order. */
  readonly files: readonly IndexedReport[];
}

/** Indexes beside the rendering of the pages, once; `null` ends it before. */
parentPort?.once('message', (task: IndexTask | null) => {
  if (task) parentPort?.postMessage(indexed(task));
});

function indexed({ root, folder, out, shard, version, files }: IndexTask): IndexedSearch {
  const known = new Map(files.map((one) => [one.file, one]));
  const store = openPreparedStore(root, version);
  const options = {
    root,
    content: openContent(root, folder),
    files: files.map(({ file }) => file),
    checkOf: (file: string) => known.get(file)?.check ?? 'clean',
    wanted: (position: number) => shard === null || position % shard.of === shard.index - 1,
    prepared: {
      digestOf: (file: string) => known.get(file)?.recordsDigest ?? '',
      records: (file: string) => store.records(known.get(file)?.digest ?? ''),
    },
  };
  return indexSearch(options, out);
}
