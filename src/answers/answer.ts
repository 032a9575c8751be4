import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';

/** One question of a citizen, answered from the report's data in sentences. */
export interface Answer {
  readonly id: string;
  readonly question: string;
  /** The figure or word that answers at a glance; `null` when the report does not disclose it. */
  readonly headline: string | null;
  /** What the headline is, for readers who see it alone. */
  readonly caption: string;
  readonly sentences: readonly string[];
}

/** Last year's report of the same department, `null` when it is not on this site. */
export type Previous = Report | null;

/** Answers one question; where data is absent the sentences say so. */
export type Question = (report: Report, surroundings: Surroundings, previous: Previous) => Answer;
