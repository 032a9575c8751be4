import type { Aliases } from './aliases.ts';
import { answerOf, type ReportResult, resultOf } from './answer.ts';
import type { Ask, Reply } from './ask.ts';
import { facetsOf, type OriginatedHits } from './facets.ts';
import { readingOf } from './figure-value.ts';
import { hitsIn } from './hits.ts';
import { Probe, type ProbedShard } from './probe.ts';
import { parseQuery, type Query } from './query.ts';
import type { ListedVolume, VolumeSource } from './site-index.ts';
import { suggestions } from './suggest.ts';

/** Sections shown of each report. */
const mostSections = 3;
/** Results whose texts are loaded, and told, before those of the others. */
const lead = 2;
/** Milliseconds that the texts of the first results have the line to themselves. */
const leadStart = 25;
/** Milliseconds for which a first answer waits for the rest, so that it need not be shown twice. */
const patience = 60;
/** Milliseconds that the newest year has to itself while nothing of it is loaded. */
const headStart = 4000;

/** One question on its way through the index. */
export class Run {
  readonly #ask: Ask;
  readonly #query: Query;
  readonly #reply: (reply: Reply) => void;
  readonly #isStale: () => boolean;
  readonly #found: OriginatedHits[] = [];
  readonly #opened: ProbedShard[] = [];
  readonly #tooCommon = new Set<string>();
  readonly #failures = new Set<string>();
  #asked = 0;
  #told: Reply | null = null;

  /** @param isStale - Whether a newer question has been asked meanwhile. */
  constructor(ask: Ask, reply: (reply: Reply) => void, isStale: () => boolean) {
    this.#ask = ask;
    this.#query = parseQuery(ask.query);
    this.#reply = reply;
    this.#isStale = isStale;
  }

  /**
   * Asks the newest year and then everything else at once. What the newest year knows is told when
   * the older ones keep waiting, what this site knows when other sites do: none of them holds up the
   * rest. On a slow line older years would only take their share of it: they wait for the newest one
   * until it is loaded.
   */
  async toTheEnd(
    [newest, ...older]: readonly ListedVolume[],
    others: readonly VolumeSource[],
  ): Promise<void> {
    const isLoaded = newest?.isOpen() ?? true;
    const first = newest ? this.#askVolume(newest, false) : null;
    if (!isLoaded) await Promise.race([first, after(headStart)]);
    const ownDone = Promise.all([first, ...older.map((volume) => this.#askVolume(volume, true))]);
    const otherDone = Promise.all(others.map((source) => this.#askSource(source)));
    await first;
    await this.#tellUnless(ownDone);
    await ownDone;
    await this.#tellUnless(otherDone);
    await otherDone;
    await this.#tell(true);
  }

  /** Tells the answer once more with what else may be asked, if there is anything. */
  async suggest(aliases: Aliases): Promise<void> {
    if (this.#isStale() || !this.#told) return;
    const { query, filters } = this.#ask;
    const { phrases } = this.#query;
    const probe = new Probe(this.#opened, this.#isStale);
    const asked = { query, phrases, filters, found: this.#found };
    const offered = await suggestions(asked, aliases, probe);
    if (offered.length === 0 || this.#isStale()) return;
    this.#reply({ ...this.#told, suggestions: offered });
  }

  async #tellUnless(done: Promise<unknown>): Promise<void> {
    const waiting = await Promise.race([done.then(() => false), after(patience).then(() => true)]);
    if (waiting) await this.#tell(false);
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
        this.#found.push(...found.map((hits) => ({ ...hits, origin, originName })));
        for (const text of tooCommon) this.#tooCommon.add(text);
      }
      this.#asked += reports;
    } catch {
      this.#failures.add(name);
    }
  }

  async #tell(complete: boolean): Promise<void> {
    if (this.#isStale()) return;
    const { phrases, values } = this.#query;
    const { filters, id } = this.#ask;
    const answer = answerOf(this.#found, phrases, { ...this.#ask, asked: this.#asked });
    const { best, reports, sections, figures } = answer;
    const resultsOf = (hits: readonly OriginatedHits[]) =>
      Promise.all(hits.map((one) => resultOf(one, phrases, mostSections)));
    const first = resultsOf(best.slice(0, lead));
    // Texts asked for in one turn are on their way in the next one: facets are counted meanwhile.
    await after(0);
    const facets = facetsOf(this.#found, filters);
    const tell = (results: readonly ReportResult[]) => {
      if (this.#isStale()) return;
      this.#told = {
        id,
        complete,
        reports,
        sections,
        figures,
        facets,
        results,
        pending: best.length - results.length,
        values: values.map(readingOf),
        tooCommon: [...this.#tooCommon],
        failures: [...this.#failures],
        suggestions: [],
      };
      this.#reply(this.#told);
    };
    await Promise.race([first, after(leadStart)]);
    const others = resultsOf(best.slice(lead));
    const leading = await first;
    if (best.length > lead) tell(leading);
    tell([...leading, ...(await others)]);
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
