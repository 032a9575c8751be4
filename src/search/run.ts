import type { Aliases } from './aliases.ts';
import type { Ask, Reply } from './ask.ts';
import type { OriginatedHits } from './facets.ts';
import { hitsIn } from './hits.ts';
import { Probe, type ProbedShard } from './probe.ts';
import { parseQuery, type Query } from './query.ts';
import type { TraditionalCharacters } from './simplify.ts';
import type { ListedVolume, VolumeSource } from './site-index.ts';
import { suggestions } from './suggest.ts';
import { patience, Teller } from './teller.ts';
import { after, isDone } from './wait.ts';

/** Milliseconds that the newest years have to themselves while nothing of them is loaded. */
const firstStart = 4000;
/** The same later: a fast line answers within it, on a slow one the others need not wait. */
const headStart = 40;
/** Milliseconds in which all years answer where everything is loaded. */
const moment = 10;

/** One question on its way through the index. */
export class Run {
  readonly #ask: Ask;
  readonly #query: Query;
  readonly #reply: (reply: Reply) => void;
  readonly #isStale: () => boolean;
  readonly #teller: Teller;
  readonly #found: OriginatedHits[] = [];
  readonly #opened: ProbedShard[] = [];
  readonly #tooCommon = new Set<string>();
  readonly #failures = new Set<string>();
  #asked = 0;

  /** @param isStale - Whether a newer question has been asked meanwhile. */
  constructor(ask: Ask, reply: (reply: Reply) => void, isStale: () => boolean) {
    this.#ask = ask;
    this.#query = parseQuery(ask.query);
    this.#reply = reply;
    this.#isStale = isStale;
    this.#teller = new Teller(ask, this.#query, reply, isStale);
  }

  /**
   * Asks the newest years and tells their first results, then everything else at once. What the newest
   * years know is told when the older ones keep waiting, what this site knows when other sites do: none
   * of them holds up the rest. Asked at once, older years would take their share of the line.
   */
  async toTheEnd(
    [newest, ...older]: readonly ListedVolume[],
    others: readonly VolumeSource[],
  ): Promise<void> {
    const isLoaded = newest?.isOpen() ?? true;
    const first = newest ? this.#askVolume(newest, false) : Promise.resolve();
    if (older.length + others.length > 0) {
      const firstTexts = first.then(() => this.#firstResults());
      await Promise.race([firstTexts, after(isLoaded ? headStart : firstStart)]);
      if (this.#isStale()) return;
      const ownDone = Promise.all([first, ...older.map((volume) => this.#askVolume(volume, true))]);
      const otherDone = Promise.all(others.map((source) => this.#askSource(source)));
      const tellFirst = await firstTexts;
      if (tellFirst && !(await isDone(ownDone, moment))) tellFirst();
      await this.#tellUnless(ownDone);
      await this.#tellUnless(otherDone);
    }
    await first;
    await this.#teller.tell(this.#known, true);
  }

  /** Tells the answer once more with what else may be asked, if there is anything. */
  async suggest(
    aliases: Aliases,
    traditional: () => Promise<TraditionalCharacters>,
  ): Promise<void> {
    const { told } = this.#teller;
    if (this.#isStale() || !told) return;
    const { query, filters } = this.#ask;
    const { phrases } = this.#query;
    const probe = new Probe(this.#opened, this.#isStale);
    const asked = { query, phrases, filters, found: this.#found };
    const offered = await suggestions(asked, { aliases, traditional }, probe);
    if (offered.length === 0 || this.#isStale()) return;
    this.#reply({ ...told, suggestions: offered });
  }

  get #known() {
    return {
      found: this.#found,
      asked: this.#asked,
      tooCommon: this.#tooCommon,
      failures: this.#failures,
    };
  }

  /** Loads the first results of what is known so far; what it gives tells them. */
  async #firstResults(): Promise<(() => void) | null> {
    return this.#found.length > 0 ? await this.#teller.firstResults(this.#known) : null;
  }

  /** Tells what is known when more keeps waiting, and waits for it. */
  async #tellUnless(done: Promise<unknown>): Promise<void> {
    if (!(await isDone(done, patience))) await this.#teller.tell(this.#known, false);
    await done;
  }

  async #askSource({ name, volumes }: VolumeSource): Promise<void> {
    try {
      await Promise.all((await volumes()).map((volume) => this.#askVolume(volume, true)));
    } catch {
      this.#failures.add(name);
    }
  }

  async #askVolume(
    { open, origin, originName, name, reports }: ListedVolume,
    thrifty: boolean,
  ): Promise<void> {
    const { phrases, values } = this.#query;
    try {
      const shards = await open();
      const all = await Promise.all(shards.map((shard) => hitsIn(shard, phrases, values, thrifty)));
      this.#opened.push(...shards.map((shard) => ({ shard, origin, originName })));
      for (const { reports: found, tooCommon } of all) {
        for (const hits of found) this.#found.push({ ...hits, origin, originName });
        for (const text of tooCommon) this.#tooCommon.add(text);
      }
      this.#asked += reports;
    } catch {
      this.#failures.add(name);
    }
  }
}
