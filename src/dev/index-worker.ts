import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './current-content.ts';
import { IndexMaker } from './index-maker.ts';
import { failed, type IndexChange, type MadeIndex } from './made-index.ts';

/** Makes the index at the start and after each save; saves that come meanwhile are made as one. */
const maker = new IndexMaker(workerData as ContentPlace);
let due: IndexChange | null = null;

parentPort?.on('message', (change: IndexChange) => {
  if (due === null) setImmediate(makeDue);
  due = change;
});

function makeDue(): void {
  if (due === null) return;
  const change = due;
  due = null;
  send(made(change));
}

function made({ revision, reports }: IndexChange): MadeIndex {
  try {
    return { revision, ...maker.make(reports), failure: null };
  } catch (error) {
    return failed(revision, error);
  }
}

function send(index: MadeIndex): void {
  const added = index.added.map(([path, bytes]) => [path, new Uint8Array(bytes)] as const);
  parentPort?.postMessage(
    { ...index, added },
    added.map(([, { buffer }]) => buffer),
  );
}
