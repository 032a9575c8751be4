import { findPhrase } from './find-phrase.ts';
import { hitsIn, type ReportHits } from './hits.ts';
import type { Phrase } from './query.ts';
import type { Shard } from './shard.ts';

/** Lookups of a phrase in a shard that one question without hits may cost, for each shard. */
const lookupsPerShard = 120;

/** A shard with where it comes from. */
export interface ProbedShard {
  readonly shard: Shard;
  /** Empty for this site. */
  readonly origin: string;
  readonly originName: string;
}

/** What was found with where it comes from. */
export type ProbedHits = ReportHits & Omit<ProbedShard, 'shard'>;

/**
 * Asks the shards what might have been meant when nothing was found: only so often, and never for a
 * question that is stale. A shard that cannot be read has no hits.
 */
export class Probe {
  /** Newest years first. */
  readonly shards: readonly ProbedShard[];
  readonly #isStale: () => boolean;
  readonly #standing = new Map<string, Promise<boolean>>();
  #left: number;

  constructor(shards: readonly ProbedShard[], isStale: () => boolean) {
    this.shards = shards;
    this.#isStale = isStale;
    this.#left = lookupsPerShard * shards.length;
  }

  /** Whether there is nothing more to be asked. */
  get over(): boolean {
    return this.#left <= 0 || this.#isStale();
  }

  /** Whether a phrase stands in any shard: the newest is asked first, then all others at once. */
  stands(phrase: readonly string[]): Promise<boolean> {
    const key = phrase.join('\u0001');
    const known = this.#standing.get(key);
    if (known) return known;
    const standsIn = async ({ shard }: ProbedShard) => (await this.places(shard, phrase)) !== null;
    const answer = (async () => {
      const [newest, ...others] = this.shards;
      if (!newest || (await standsIn(newest))) return newest !== undefined;
      return (await Promise.all(others.map(standsIn))).includes(true);
    })();
    this.#standing.set(key, answer);
    return answer;
  }

  /** Where a phrase stands in one shard; `null` where it does not, or is too common to be asked. */
  async places(shard: Shard, phrase: readonly string[]): Promise<Uint32Array | null> {
    if (this.over) return null;
    this.#left -= 1;
    const places = await findPhrase(shard, phrase).catch(() => null);
    return places && places.length > 0 ? places : null;
  }

  /** The reports in which every phrase stands. */
  async hits(phrases: readonly Phrase[]): Promise<readonly ProbedHits[]> {
    if (this.over) return [];
    this.#left -= phrases.length * this.shards.length;
    const found = await Promise.all(
      this.shards.map(async ({ shard, ...from }) => {
        const { reports } = await hitsIn(shard, phrases).catch(() => ({ reports: [] }));
        return reports.map((hits): ProbedHits => ({ ...hits, ...from }));
      }),
    );
    return found.flat();
  }
}
