import type { Ask, Reply } from '#search/ask.ts';
import { indexChangedEvent } from '#search/manifest.ts';

/** What a reader asks; the client numbers it. */
export type Question = Omit<Ask, 'id'>;

/** Told what becomes of the latest question; of older ones nothing is told. */
export interface Listener {
  /** Called with as much as is known, the last time with `complete`. */
  readonly answered: (reply: Reply) => void;
  readonly failed: () => void;
  /** `true` when an answer takes long enough to be noticed, `false` once something is shown. */
  readonly waiting: (isWaiting: boolean) => void;
}

/** Milliseconds after which a reader is shown that the search is at work. */
const noticeable = 300;

/** The page's end of the search worker, which is started by the first thing asked of it. */
export class SearchClient {
  readonly #listener: Listener;
  #worker: Worker | null = null;
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    if (import.meta.env.DEV) {
      addEventListener(indexChangedEvent, () => this.#worker?.postMessage('renew'));
    }
  }

  /** Loads what every question needs. */
  prepare(): void {
    this.#started().postMessage('prepare');
  }

  ask(question: Question): void {
    this.forget();
    this.#timer = setTimeout(() => this.#listener.waiting(true), noticeable);
    this.#started().postMessage({ ...question, id: this.#latest } satisfies Ask);
  }

  /** Lets whatever is still to come of earlier questions go by. */
  forget(): void {
    this.#latest += 1;
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#listener.waiting(false);
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply | { readonly id: number; readonly failed: true }>) => {
        if (data.id !== this.#latest) return;
        this.#settle();
        if ('failed' in data) this.#listener.failed();
        else this.#listener.answered(data);
      },
    );
    worker.addEventListener('error', () => {
      // A worker that could not start is started again by the next question.
      this.#worker = null;
      this.#settle();
      this.#listener.failed();
    });
    this.#worker = worker;
    return worker;
  }
}
