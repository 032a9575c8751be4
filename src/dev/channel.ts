import type { Finding } from '#core/finding.ts';

/** What the dev server and the overlay say to each other; both ends import these names. */

/** The overlay asks what the checks say of its page: `{ path }`. */
export const askEvent = 'mingzhang:ask';
/** The server answers: `Answer`. */
export const answerEvent = 'mingzhang:answer';
/** The server tells that pages follow what was saved last: `Followed`. */
export const savedEvent = 'mingzhang:saved';

/** The server tells that the search index has followed the content. */
export const indexedEvent = 'mingzhang:indexed';

/** What the pages that can be asked for follow. */
export interface Followed {
  /** How often they have followed a save. */
  readonly revision: number;
  /** Milliseconds since they did for the last time. */
  readonly age: number;
}

/** It reaches the overlay of every open page: `path` tells whose question it answers. */
export interface Answer extends Followed {
  readonly path: string;
  /** `null` where there are no findings to have. */
  readonly page: PageFindings | null;
}

/** A finding with the line that it stands on, as it travels to the browser. */
export interface ShownFinding extends Finding {
  readonly question: string;
  /** The line as it stands in the file, personal data covered; empty when there is none to show. */
  readonly text: string;
}

/** What the checks say of what a page shows. */
export interface PageFindings {
  /**
   * - `report`: the site shows the report, or the notice of its withdrawal, with these findings.
   * - `unreadable`: there is no page until these findings are dealt with.
   */
  readonly kind: 'report' | 'unreadable';
  readonly files: readonly string[];
  readonly findings: readonly ShownFinding[];
}
