import { Worker } from 'node:worker_threads';

/** Runs a worker that tells one result, and waits for it. */
export function inWorker<Result>(file: URL, workerData: unknown): Promise<Result> {
  const worker = new Worker(file, { workerData });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`Unexpected end of a worker (${code})`)));
  });
}
