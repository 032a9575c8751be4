import { UnreadableDocument } from '#importers/source-document.ts';

/** A limit on the time that asynchronous work may take. */
export interface TimeLimit {
  /** Waits for work, or rejects with `UnreadableDocument` once the time is over. */
  readonly bound: <T>(work: Promise<T>) => Promise<T>;
  /** Stops the clock. */
  readonly end: () => void;
}

/** Starts a clock; `message` tells in Chinese that the time was not enough. */
export function deadline(milliseconds: number, message: string): TimeLimit {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadableDocument(message)), milliseconds);
  });
  // Nobody may be waiting any more when the time is over.
  over.catch(() => undefined);
  return {
    bound: (work) => Promise.race([work, over]),
    end: () => clearTimeout(timer),
  };
}
