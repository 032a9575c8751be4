import type { PageFindings } from './page-findings.ts';

/** What the dev server and the overlay say to each other; both ends import these names. */

/** The overlay asks what the checks say of its page: `{ path }`. */
export const askEvent = 'mingzhang:ask';
/** The server answers: `Answer`. */
export const answerEvent = 'mingzhang:answer';
/** The server tells that a file of the content was saved. */
export const savedEvent = 'mingzhang:saved';

/** The server tells that the search index has followed the content. */
export const indexedEvent = 'mingzhang:indexed';

/** It reaches the overlay of every open page: `path` tells whose question it answers. */
export interface Answer {
  readonly path: string;
  /** `null` where there are no findings to have. */
  readonly page: PageFindings | null;
}
