import { answerOf, type ReportResult, resultOf } from './answer.ts';
import type { Ask, Reply } from './ask.ts';
import { facetsOf, type OriginatedHits } from './facets.ts';
import { readingOf } from './figure-value.ts';
import type { Query } from './query.ts';
import { after, isDone } from './wait.ts';

/** Sections shown of each report. */
const mostSections = 3;
/** Results whose texts are loaded, and told, before those of the others. */
const lead = 2;
/** Milliseconds that the texts of the first results have the line to themselves. */
const leadStart = 25;
/** Milliseconds for which results that are shown may stay, so that few changes are shown. */
export const patience = 60;

/** What is known of an answer so far. */
export interface Known {
  readonly found: readonly OriginatedHits[];
  /** Reports that were searched. */
  readonly asked: number;
  readonly tooCommon: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
}

/** An answer whose first results are being loaded. */
type Draft = Omit<Reply, 'results' | 'pending' | 'complete'> & {
  readonly best: readonly OriginatedHits[];
  readonly leading: Promise<readonly ReportResult[]>;
};

/** Tells what is known of the answer to one question, the first results before the others. */
export class Teller {
  readonly #ask: Ask;
  readonly #query: Query;
  readonly #reply: (reply: Reply) => void;
  readonly #isStale: () => boolean;
  #told: Reply | null = null;

  constructor(ask: Ask, query: Query, reply: (reply: Reply) => void, isStale: () => boolean) {
    this.#ask = ask;
    this.#query = query;
    this.#reply = reply;
    this.#isStale = isStale;
  }

  /** What was told last. */
  get told(): Reply | null {
    return this.#told;
  }

  /** Loads the texts of the first results; what it gives tells these alone. */
  async firstResults(known: Known): Promise<() => void> {
    const draft = await this.#draft(known);
    const leading = await draft.leading;
    return () => this.#say(draft, leading, false);
  }

  /** Tells all results to be shown, the first ones as soon as their texts are here. */
  async tell(known: Known, complete: boolean): Promise<void> {
    if (this.#isStale()) return;
    const draft = await this.#draft(known);
    await Promise.race([draft.leading, after(leadStart)]);
    // Set before anything is asked for: what is here already is done by then, and asking takes longer.
    const soon = after(this.#told ? patience : 0);
    const others = this.#resultsOf(draft.best.slice(lead));
    const leading = await draft.leading;
    if (!(await isDone(others, soon))) this.#say(draft, leading, complete);
    this.#say(draft, [...leading, ...(await others)], complete);
  }

  async #draft({ found, asked, tooCommon, failures }: Known): Promise<Draft> {
    const { phrases, values } = this.#query;
    const answer = answerOf(found, phrases, { ...this.#ask, asked });
    const leading = this.#resultsOf(answer.best.slice(0, lead));
    // Texts asked for in one turn are on their way in the next one: facets are counted meanwhile.
    await after(0);
    return {
      ...answer,
      leading,
      id: this.#ask.id,
      facets: facetsOf(found, this.#ask.filters),
      values: values.map(readingOf),
      tooCommon: [...tooCommon],
      failures: [...failures],
      suggestions: [],
    };
  }

  async #resultsOf(hits: readonly OriginatedHits[]): Promise<readonly ReportResult[]> {
    const { phrases } = this.#query;
    return await Promise.all(hits.map((one) => resultOf(one, phrases, mostSections)));
  }

  #say(
    { best, leading: _, ...draft }: Draft,
    results: readonly ReportResult[],
    complete: boolean,
  ): void {
    if (this.#isStale()) return;
    this.#told = { ...draft, complete, results, pending: best.length - results.length };
    this.#reply(this.#told);
  }
}
