import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { indexFormat } from '#search/catalogue.ts';
import type { CheckStatus } from '#search/check-status.ts';
import {
  catalogueEnding,
  type Manifest,
  type ManifestVolume,
  manifestFile,
  packEnding,
  traditionalFile,
} from '#search/manifest.ts';
import { storedVolume } from '#search/volume.ts';
import type { Cache } from './cache.ts';
import type { RecordReader } from './read-records.ts';
import { planShards, planVolumes } from './shard-plan.ts';
import { type PreparedRecords, ShardStore, type Source } from './shard-store.ts';
import { traditionalCharacters } from './traditional-characters.ts';

export interface IndexOptions {
  /** Opened where the records of a report are not known: to load it takes longer than most edits. */
  readonly reader: () => RecordReader;
  /** The report files to index: published ones. */
  readonly files: readonly string[];
  /** How the checks of a report came out. */
  readonly checkOf: (file: string) => CheckStatus;
  readonly cache: Cache;
  /** About how many reports are indexed anew after one of them has changed; 100 when left out. */
  readonly mostInShard?: number;
  /** Which volumes are wanted, by their places; all of them when left out. */
  readonly wanted?: (position: number) => boolean;
  /** Reports that were prepared: their records, and digests of all that these depend on. */
  readonly prepared?: {
    readonly records: PreparedRecords;
    readonly digestOf: (file: string) => string;
  };
}

/** One file of the index. */
export interface IndexFile {
  /** Below `/search-index/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One volume as it is published. */
export interface IndexedVolume {
  /** Its place among all volumes, from 0. */
  readonly position: number;
  readonly listed: ManifestVolume;
  readonly files: readonly IndexFile[];
  /** How many shards it has, and how many of them were made anew. */
  readonly shards: number;
  readonly built: number;
}

/** The volumes of the index one after the other, newest years first; only one is held at a time. */
export function* indexedVolumes(options: IndexOptions): Generator<IndexedVolume> {
  const store = new ShardStore(options.reader, options.cache, options.prepared?.records);
  for (const [position, planned] of planVolumes(
    planShards(options.files, options.mostInShard),
  ).entries()) {
    if (options.wanted?.(position) === false) continue;
    const shards = planned.map(({ files }) => files.map((file) => sourceOf(file, options)));
    const before = store.built;
    const volume = storedVolume(shards.map((sources) => store.shard(sources, compressed)));
    const stored = compressed(new TextEncoder().encode(JSON.stringify(volume.catalogue)));
    // Browsers keep the files for ever: whatever is in them is in their name, and nothing else.
    const digest = createHash('sha256').update(stored).update(volume.pack).digest('hex');
    const years = planned.map(({ year }) => year);
    const [newest, oldest] = [Math.max(...years), Math.min(...years)];
    const name = `${newest}-${digest.slice(0, 12)}`;
    const listed = { name, reports: shards.flat().length, newest, oldest };
    yield {
      position,
      listed,
      files: [
        { path: `${name}${catalogueEnding}`, bytes: stored },
        { path: `${name}${packEnding}`, bytes: volume.pack },
      ],
      shards: shards.length,
      built: store.built - before,
    };
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What the whole index says of its site. */
export type IndexDescription = Pick<Manifest, 'name' | 'aliases' | 'federated'>;

export function indexDescription({
  site,
  aliases,
}: Pick<ContentDirectory, 'site' | 'aliases'>): IndexDescription {
  return { name: site?.name ?? '', aliases, federated: site?.federated ?? [] };
}

/** The files beside the volumes: their list, which readers load first, and Traditional characters. */
export function filesBeside(
  volumes: readonly ManifestVolume[],
  { name, aliases, federated }: IndexDescription,
): readonly IndexFile[] {
  const manifest: Manifest = { format: indexFormat, name, volumes, aliases, federated };
  const encoder = new TextEncoder();
  return [
    { path: manifestFile, bytes: encoder.encode(JSON.stringify(manifest)) },
    { path: traditionalFile, bytes: encoder.encode(traditionalCharacters()) },
  ];
}

function sourceOf(file: string, { reader, checkOf, prepared }: IndexOptions): Source {
  const check = checkOf(file);
  const digest = prepared ? prepared.digestOf(file) : reader().digestOf(file, check);
  return { file, check, digest };
}

/** Compressed the same on every machine: the byte that names the operating system says unknown. */
function compressed(bytes: Uint8Array): Bytes {
  const result = new Uint8Array(gzipSync(bytes, { level: 6 }));
  result[9] = 0xff;
  return result;
}
