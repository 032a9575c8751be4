import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type * as Records from '#indexing/read-records.ts';
import type { RecordReader } from '#indexing/read-records.ts';
import { openPreparedStore } from '#preparing/prepared-store.ts';
import type * as Content from '#reading/content-directory.ts';
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
  let opened: RecordReader | null = null;
  const options = {
    root,
    reader: () => {
      opened ??= readerOf(root, folder);
      return opened;
    },
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

/** Loaded only where the records of a report were not kept: a fifth of a second. */
function readerOf(root: string, folder: string): RecordReader {
  const require = createRequire(import.meta.url);
  const { openContent } = require('#reading/content-directory.ts') as typeof Content;
  const { recordReader } = require('#indexing/read-records.ts') as typeof Records;
  return recordReader(root, openContent(root, folder));
}
