import type { Worker } from 'node:worker_threads';

/** How a thread ended: `null` when it had nothing more to do, otherwise what it failed of. */
export function endOf(worker: Worker): Promise<Error | null> {
  let failure: Error | null = null;
  worker.on('error', (error) => {
    failure = error;
  });
  return new Promise((resolve) => {
    worker.on('exit', (code) => {
      const unexpected = code === 0 ? null : new Error(`Unexpected end of a thread (${code})`);
      resolve(failure ?? unexpected);
    });
  });
}
