import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './current-content.ts';
import { IndexMaker } from './index-maker.ts';
import { failed, type IndexChange, type MadeIndex } from './made-index.ts';

/** Makes the index at the start and after each save; saves that come meanwhile are made as one. */
const maker = new IndexMaker(workerData as ContentPlace);
const due: IndexChange[] = [];
let isMaking = false;

parentPort?.on('message', (change: IndexChange) => {
  due.push(change);
  if (!isMaking) void makeAll();
});

async function makeAll(): Promise<void> {
  isMaking = true;
  while (due.length > 0) {
    send(await made(due.splice(0)));
  }
  isMaking = false;
}

async function made(changes: readonly IndexChange[]): Promise<MadeIndex> {
  const revision = changes.at(-1)?.revision ?? 0;
  try {
    for (const { path } of changes) maker.forget(path);
    return { revision, ...(await maker.make()), failure: null };
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
