import type { ReportResult, SortOrder } from './answer.ts';
import type { Facets, Filters } from './facets.ts';
import type { Suggestion } from './suggest.ts';

/** A reader's question, as the page puts it to the worker. */
export interface Ask {
  /** Counts up; an answer to an older question is stale. */
  readonly id: number;
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** Reports to show, from the first. */
  readonly show: number;
}

/** An answer, or as much of it as is known. */
export interface Reply {
  readonly id: number;
  /** Whether every shard of every site has answered. */
  readonly complete: boolean;
  readonly reports: number;
  readonly sections: number;
  /** Figures that are values asked for. */
  readonly figures: number;
  readonly facets: Facets;
  readonly results: readonly ReportResult[];
  /** How many more results follow as soon as their texts are here. */
  readonly pending: number;
  /** How the values of the query were understood, in Chinese. */
  readonly values: readonly string[];
  /** Words of one character that stand nearly everywhere and were left out. */
  readonly tooCommon: readonly string[];
  /** Years and other sites that could not be asked, with the reason in Chinese. */
  readonly failures: readonly string[];
  /** What else may be asked; comes with a second complete answer, if there is anything. */
  readonly suggestions: readonly Suggestion[];
}
