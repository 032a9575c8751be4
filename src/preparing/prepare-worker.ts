import { parentPort, workerData } from 'node:worker_threads';
import { openInspector } from '#inspecting/inspector.ts';
import { openContent } from '#reading/content-directory.ts';
import { prepareFile } from './prepare-file.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
import { reportInputs } from './report-inputs.ts';

/** What a worker is told to prepare. */
export interface PrepareTask {
  readonly root: string;
  readonly folder: string;
  /** Report files with their digests, in order. */
  readonly files: readonly (readonly [file: string, digest: string])[];
}

/** Prepares its share of the reports and tells their summaries one after the other. */
const { root, folder, files } = workerData as PrepareTask;
const content = openContent(root, folder);
// Read before the digest is taken: a registry that is saved meanwhile has another, and nothing is kept.
content.departments.values();
content.schemes.values();
const tools = {
  store: openPreparedStore(root, preparingVersion()),
  inspector: openInspector(root, content),
  inputs: reportInputs(root, folder, content),
};
for (const [file, digest] of files) {
  parentPort?.postMessage(await prepareFile(content, tools, file, digest));
}
