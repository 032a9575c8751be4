import { Worker } from 'node:worker_threads';
import { endOf } from '#preparing/thread-end.ts';
import type { IndexedSearch } from './index-search.ts';
import type { IndexTask } from './index-worker.ts';

/** The thread that makes the search index; it loads its code while nothing is asked of it. */
export interface Indexer {
  /** Asked once. */
  readonly index: (task: IndexTask) => Promise<IndexedSearch>;
  readonly close: () => Promise<void>;
}

export function openIndexer(): Indexer {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url));
  const ended = endOf(worker);
  return {
    index: (task) =>
      new Promise((resolve, reject) => {
        worker.on('message', resolve);
        void ended.then((failure) => reject(failure ?? new Error('Unexpected end of the indexer')));
        worker.postMessage(task);
      }),
    close: async () => {
      worker.postMessage(null);
      await ended;
    },
  };
}
