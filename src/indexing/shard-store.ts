import { createHash } from 'node:crypto';
import type { CheckStatus } from '#search/check-status.ts';
import type { SearchReport } from '#search/record.ts';
import { type StoredShard, storedShard } from '#search/stored-shard.ts';
import type { Cache } from './cache.ts';
import type { RecordReader } from './read-records.ts';

/** A report file with all that its records depend on. */
export interface Source {
  readonly file: string;
  readonly check: CheckStatus;
  /** Of everything that its records are made from. */
  readonly digest: string;
}

/** The records of a report that somebody else has made and keeps; `null` where they are not known. */
export type PreparedRecords = (file: string) => SearchReport | null;

type Bytes = Uint8Array<ArrayBuffer>;

/** Shards by what they are made from: taken from the cache, or built from records that may be in it. */
export class ShardStore {
  readonly #reader: () => RecordReader;
  readonly #cache: Cache;
  readonly #prepared: PreparedRecords | null;
  #built = 0;

  constructor(reader: () => RecordReader, cache: Cache, prepared: PreparedRecords | null = null) {
    this.#reader = reader;
    this.#cache = cache;
    this.#prepared = prepared;
  }

  /** Shards built anew so far. */
  get built(): number {
    return this.#built;
  }

  shard(sources: readonly Source[], compress: (bytes: Bytes) => Bytes): StoredShard {
    const key = keyOf(sources);
    const [listed, pack] = [this.#cache.get(`listed-${key}`), this.#cache.get(`shard-${key}`)];
    if (listed && pack) {
      this.#keep(sources);
      return { ...(JSON.parse(new TextDecoder().decode(listed)) as StoredShard), pack };
    }
    this.#built += 1;
    const reports = sources.flatMap((source) => this.#records(source) ?? []);
    const { pack: built, ...rest } = storedShard(reports, compress);
    this.#cache.put(`listed-${key}`, new TextEncoder().encode(JSON.stringify(rest)));
    this.#cache.put(`shard-${key}`, built);
    return { ...rest, pack: built };
  }

  /** Keeps in the cache what an edit of one of the reports will need. */
  #keep(sources: readonly Source[]): void {
    for (const source of sources) this.#cache.keep(recordsKey(source));
  }

  /** The records of a report; `null` when it or its department cannot be read. */
  #records(source: Source): SearchReport | null {
    const prepared = this.#prepared?.(source.file);
    if (prepared) return prepared;
    const key = recordsKey(source);
    const cached = this.#cache.get(key);
    if (cached) return JSON.parse(new TextDecoder().decode(cached)) as SearchReport;
    const records = this.#reader().recordsOf(source.file, source.check);
    if (records) this.#cache.put(key, new TextEncoder().encode(JSON.stringify(records)));
    return records;
  }
}

function keyOf(sources: readonly Source[]): string {
  const digest = createHash('sha256');
  for (const source of sources) digest.update(source.digest);
  return digest.digest('hex').slice(0, 32);
}

function recordsKey({ digest }: Source): string {
  return `report-${digest.slice(0, 32)}`;
}
