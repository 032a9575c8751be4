import { answerOf, resultOf } from './answer.ts';
import type { Ask, Reply } from './ask.ts';
import type { OriginatedHits } from './facets.ts';
import { readingOf } from './figure-value.ts';
import { hitsIn } from './hits.ts';
import { parseQuery } from './query.ts';
import { type ListedShard, type LoadBytes, openOtherSite, openSite } from './site-index.ts';

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

/** Where shards come from: this site first, then each of the others. */
interface ShardSource {
  /** What readers are told when it cannot be asked at all. */
  readonly name: string;
  readonly shards: () => Promise<readonly ListedShard[]>;
}

/**
 * @param load - Loads a file of an index, decompressed.
 * @param address - Where this site's index lies, with a slash at the end.
 */
export function openEngine(load: LoadBytes, address: string): Engine {
  const own = openSite(load, address);
  let sources: readonly ShardSource[] | null = null;
  const sourcesOf = async () => {
    const { federated, name } = await own.manifest();
    sources ??= [
      { name, shards: own.shards },
      ...federated.map((site) => ({ name: site.name, ...openOtherSite(load, site) })),
    ];
    return sources;
  };
  let latest = 0;
  return {
    prepare: async () => {
      const [here] = await sourcesOf();
      const shards = (await here?.shards()) ?? [];
      await Promise.allSettled(shards.map(({ open }) => open()));
    },
    ask: async (ask, reply) => {
      latest = ask.id;
      const [here, ...others] = await sourcesOf();
      const shards = (await here?.shards()) ?? [];
      await new Run(ask, reply, () => latest !== ask.id).toTheEnd(shards, others);
    },
  };
}

/** One question on its way through the shards. */
class Run {
  readonly #ask: Ask;
  readonly #reply: (reply: Reply) => void;
  readonly #isStale: () => boolean;
  readonly #found: OriginatedHits[] = [];
  readonly #tooCommon = new Set<string>();
  readonly #failures = new Set<string>();
  #asked = 0;

  constructor(ask: Ask, reply: (reply: Reply) => void, isStale: () => boolean) {
    this.#ask = ask;
    this.#reply = reply;
    this.#isStale = isStale;
  }

  /**
   * Asks everything at once. What the newest year knows is told when the older ones keep waiting,
   * what this site knows when other sites do: none of them holds up the rest.
   */
  async toTheEnd(own: readonly ListedShard[], others: readonly ShardSource[]): Promise<void> {
    const ownAnswers = own.map((shard, index) => this.#askShard(shard, index > 0));
    const ownDone = Promise.all(ownAnswers);
    const otherDone = Promise.all(others.map((source) => this.#askSource(source)));
    await ownAnswers[0];
    await this.#tellUnless(ownDone);
    await ownDone;
    await this.#tellUnless(otherDone);
    await otherDone;
    await this.#tell(true);
  }

  async #tellUnless(done: Promise<unknown>): Promise<void> {
    const waiting = await Promise.race([done.then(() => false), after(patience).then(() => true)]);
    if (waiting) await this.#tell(false);
  }

  async #askSource({ name, shards }: ShardSource): Promise<void> {
    try {
      await Promise.all((await shards()).map((shard) => this.#askShard(shard, true)));
    } catch {
      this.#failures.add(name);
    }
  }

  async #askShard(
    { open, origin, originName, name, reports }: ListedShard,
    thrifty: boolean,
  ): Promise<void> {
    const { phrases, values } = parseQuery(this.#ask.query);
    try {
      const { reports: found, tooCommon } = await hitsIn(await open(), phrases, values, thrifty);
      this.#found.push(...found.map((hits) => ({ ...hits, origin, originName })));
      for (const text of tooCommon) this.#tooCommon.add(text);
      this.#asked += reports;
    } catch {
      this.#failures.add(name);
    }
  }

  async #tell(complete: boolean): Promise<void> {
    if (this.#isStale()) return;
    const { phrases, values } = parseQuery(this.#ask.query);
    const answer = answerOf(this.#found, phrases, {
      filters: this.#ask.filters,
      sort: this.#ask.sort,
      asked: this.#asked,
    });
    const shown = answer.reports.slice(0, this.#ask.show);
    const results = await Promise.all(shown.map((hits) => resultOf(hits, phrases, mostSections)));
    if (this.#isStale()) return;
    this.#reply({
      id: this.#ask.id,
      complete,
      reports: answer.reports.length,
      sections: answer.sections,
      figures: answer.figures,
      facets: answer.facets,
      results,
      values: values.map(readingOf),
      tooCommon: [...this.#tooCommon],
      failures: [...this.#failures],
    });
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
