import type { Aliases } from './aliases.ts';
import { answerOf, resultOf } from './answer.ts';
import type { Ask, Reply } from './ask.ts';
import type { OriginatedHits } from './facets.ts';
import { hitsIn } from './hits.ts';
import { Probe } from './probe.ts';
import { parseQuery } from './query.ts';
import type { Shard } from './shard.ts';
import { type ListedShard, type LoadBytes, openSite } from './site-index.ts';
import { suggestions } from './suggest.ts';

/** Sections shown of each report. */
const mostSections = 3;
/** Milliseconds for which a first answer waits for the rest, so that it need not be shown twice. */
const patience = 200;

/** The reader's half of the search: everything between a question and what is shown. */
export interface Engine {
  /** Answers, at first with what is known; stops as soon as a newer question is asked. */
  readonly ask: (ask: Ask, reply: (reply: Reply) => void) => Promise<void>;
  /** Loads what every question needs. */
  readonly prepare: () => Promise<void>;
}

/**
 * @param load - Loads a file of the index, decompressed.
 * @param address - Where the index lies, with a slash at the end.
 */
export function openEngine(load: LoadBytes, address: string): Engine {
  const site = openSite(load, address);
  let latest = 0;
  return {
    prepare: async () => {
      const shards = await site.shards();
      await Promise.allSettled(shards.map(({ open }) => open()));
    },
    ask: async (ask, reply) => {
      latest = ask.id;
      const isStale = () => latest !== ask.id;
      const shards = await site.shards();
      const run = new Run(ask, shards, reply, isStale);
      await run.toTheEnd();
      const { aliases } = await site.manifest();
      await run.suggest(aliases);
    },
  };
}

/** One question on its way through the shards. */
class Run {
  readonly #ask: Ask;
  readonly #shards: readonly ListedShard[];
  readonly #reply: (reply: Reply) => void;
  readonly #isStale: () => boolean;
  readonly #found: OriginatedHits[] = [];
  readonly #tooCommon = new Set<string>();
  readonly #failures: string[] = [];
  #asked = 0;
  readonly #opened = new Map<ListedShard, Shard>();
  #told: Reply | null = null;

  constructor(
    ask: Ask,
    shards: readonly ListedShard[],
    reply: (reply: Reply) => void,
    isStale: () => boolean,
  ) {
    this.#ask = ask;
    this.#shards = shards;
    this.#reply = reply;
    this.#isStale = isStale;
  }

  /** All shards at once; what the newest ones know is told when the others keep waiting. */
  async toTheEnd(): Promise<void> {
    const all = this.#shards.map((shard) => this.#askShard(shard));
    const done = Promise.all(all);
    const [newest] = all;
    await newest;
    const early = await Promise.race([done.then(() => false), after(patience).then(() => true)]);
    if (early && !this.#isStale()) await this.#tell(false);
    await done;
    if (!this.#isStale()) await this.#tell(true);
  }

  async #askShard(listed: ListedShard): Promise<void> {
    const { open, origin, originName, name, reports } = listed;
    const { phrases } = parseQuery(this.#ask.query);
    try {
      const shard = await open();
      const { reports: found, tooCommon } = await hitsIn(shard, phrases);
      this.#opened.set(listed, shard);
      this.#found.push(...found.map((hits) => ({ ...hits, origin, originName })));
      for (const text of tooCommon) this.#tooCommon.add(text);
      this.#asked += reports;
    } catch {
      this.#failures.push(name);
    }
  }

  async #tell(complete: boolean): Promise<void> {
    const { phrases } = parseQuery(this.#ask.query);
    const answer = answerOf(this.#found, phrases, {
      filters: this.#ask.filters,
      sort: this.#ask.sort,
      asked: this.#asked,
    });
    const shown = answer.reports.slice(0, this.#ask.show);
    const results = await Promise.all(shown.map((hits) => resultOf(hits, phrases, mostSections)));
    if (this.#isStale()) return;
    this.#told = {
      id: this.#ask.id,
      complete,
      reports: answer.reports.length,
      sections: answer.sections,
      facets: answer.facets,
      results,
      tooCommon: [...this.#tooCommon],
      failures: this.#failures,
      suggestions: [],
    };
    this.#reply(this.#told);
  }

  /** Tells the answer once more with what else may be asked, if there is anything. */
  async suggest(aliases: Aliases): Promise<void> {
    if (this.#isStale()) return;
    const { query, filters } = this.#ask;
    const shards = this.#shards.flatMap((listed) => {
      const shard = this.#opened.get(listed);
      return shard ? [{ shard, origin: listed.origin, originName: listed.originName }] : [];
    });
    const probe = new Probe(shards, this.#isStale);
    const { phrases } = parseQuery(query);
    const offered = await suggestions(
      { query, phrases, filters, found: this.#found },
      aliases,
      probe,
    );
    if (offered.length === 0 || this.#isStale() || !this.#told) return;
    this.#reply({ ...this.#told, suggestions: offered });
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
