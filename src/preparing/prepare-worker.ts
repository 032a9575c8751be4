import { parentPort, workerData } from 'node:worker_threads';
import { openInspector } from '#inspecting/inspector.ts';
import { openContent } from '#reading/content-directory.ts';
import { prepareFile } from './prepare-file.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
import { reportInputs } from './report-inputs.ts';

/** Where a worker finds the reports. */
export interface PreparePlace {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
}

/** Report files with their digests, in order. */
export type PrepareTask = readonly (readonly [file: string, digest: string])[];

/** Prepares its share of the reports, once, and tells their summaries one after the other. */
const { root, folder } = workerData as PreparePlace;
const content = openContent(root, folder);
// Read before the digest is taken: a registry that is saved meanwhile has another, and nothing is kept.
content.departments.values();
content.schemes.values();
const tools = {
  store: openPreparedStore(root, preparingVersion()),
  inspector: openInspector(root, content),
  inputs: reportInputs(root, folder, content),
};
parentPort?.once('message', async (files: PrepareTask) => {
  for (const [file, digest] of files) {
    parentPort?.postMessage(await prepareFile(content, tools, file, digest));
  }
});
