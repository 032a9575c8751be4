import { Worker } from 'node:worker_threads';
import type { ContentPlace } from './current-content.ts';
import { failed, type IndexChange, type IndexedReport, type MadeIndex } from './made-index.ts';

/** Milliseconds for which a question waits; the browser gives up after 20 seconds. */
const patience = 15_000;

/**
 * The search index of the content as it is being written, made in a thread of its own, so that no
 * page waits for it.
 */
export class LiveIndex {
  readonly #worker: Worker;
  readonly #waiting = new Set<() => void>();
  readonly #made: (index: MadeIndex) => void;
  #files: ReadonlyMap<string, Uint8Array> = new Map();
  #asked = 0;
  /** Behind what was asked until something was made for the first time. */
  #ready = -1;

  /** @param made - Told each time when the index has followed the content. */
  constructor(place: ContentPlace, made: (index: MadeIndex) => void) {
    this.#made = made;
    this.#worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: place });
    this.#worker.on('message', (index: MadeIndex) => this.#take(index));
    this.#worker.on('error', (error) => this.#take(failed(this.#asked, error)));
    this.#worker.unref();
  }

  /** Makes the index again: of these reports, and of what the site says of itself. */
  make(reports: readonly IndexedReport[]): void {
    this.#asked += 1;
    this.#worker.postMessage({ revision: this.#asked, reports } satisfies IndexChange);
  }

  /**
   * A file of the index of the content as it was saved last.
   *
   * @returns `null` when there is no such file, `undefined` when the index takes too long.
   */
  async file(path: string): Promise<Uint8Array | null | undefined> {
    const until = performance.now() + patience;
    while (this.#ready < this.#asked) {
      if (!(await this.#next(until - performance.now()))) return undefined;
    }
    return this.#files.get(path) ?? null;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(index: MadeIndex): void {
    this.#ready = index.revision;
    const kept = index.kept.flatMap((path) => {
      const bytes = this.#files.get(path);
      return bytes ? [[path, bytes] as const] : [];
    });
    this.#files = new Map([...kept, ...index.added]);
    for (const resume of this.#waiting) resume();
    if (this.#ready === this.#asked) this.#made(index);
  }

  /** Waits until something was made; `false` when that took longer than so many milliseconds. */
  #next(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isMade: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(resume);
        resolve(isMade);
      };
      const resume = () => end(true);
      const timer = setTimeout(() => end(false), Math.max(milliseconds, 0));
      this.#waiting.add(resume);
    });
  }
}
