import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PreparePlace, PrepareTask } from './prepare-worker.ts';
import type { PreparedSummary } from './prepared-report.ts';
import { endOf } from './thread-end.ts';

/** One thread that prepares reports; it loads its code while nothing is asked of it. */
export interface Preparer {
  /**
   * Asked once.
   *
   * @param note - Told of each report, one after the other.
   */
  readonly prepare: (files: PrepareTask, note: (summary: PreparedSummary) => void) => Promise<void>;
  /** Ends one that was not asked, and waits for the others. */
  readonly close: () => Promise<void>;
}

/**
 * Megabytes for what lives only while one report is prepared: with a third of it, sorting out what is
 * still in use takes a quarter longer.
 */
const nursery = 96;

/** One for each processor. */
export function openPreparers(place: PreparePlace): readonly Preparer[] {
  return Array.from({ length: availableParallelism() }, () => openPreparer(place));
}

function openPreparer(place: PreparePlace): Preparer {
  const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), {
    workerData: place,
    resourceLimits: { maxYoungGenerationSizeMb: nursery },
  });
  // Whoever fails before it is asked need not end it.
  worker.unref();
  let asked = false;
  const ended = endOf(worker);
  return {
    prepare: async (files, note) => {
      asked = true;
      worker.ref();
      worker.postMessage(files);
      await new Promise<void>((resolve, reject) => {
        let waiting = files.length;
        worker.on('message', (summary: PreparedSummary) => {
          note(summary);
          waiting -= 1;
          // Its end takes a moment more, in which nothing of it is needed.
          if (waiting === 0) resolve();
        });
        void ended.then((failure) => (failure ? reject(failure) : resolve()));
      });
    },
    close: async () => {
      worker.ref();
      if (!asked) void worker.terminate();
      await ended;
    },
  };
}
