import { parentPort, workerData } from 'node:worker_threads';
import { openContent } from '#reading/content-directory.ts';
import type { CheckStatus } from '#search/check-status.ts';
import { indexSearch } from './index-search.ts';

/** What the worker is told to index. */
export interface IndexTask {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  /** Where the index goes. */
  readonly out: string;
  /** Published report files with the outcome of their checks, in order. */
  readonly files: readonly (readonly [file: string, check: CheckStatus])[];
}

/** Indexes beside the rendering of the pages. */
const { root, folder, out, files } = workerData as IndexTask;
const checks = new Map(files);
const options = {
  root,
  content: openContent(root, folder),
  files: files.map(([file]) => file),
  checkOf: (file: string) => checks.get(file) ?? 'clean',
};
parentPort?.postMessage(indexSearch(options, out));
