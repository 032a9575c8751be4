import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { indexFormat } from '#search/catalogue.ts';
import type { CheckStatus } from '#search/check-status.ts';
import {
  catalogueEnding,
  type Manifest,
  type ManifestShard,
  manifestFile,
  packEnding,
} from '#search/manifest.ts';
import type { SearchReport } from '#search/record.ts';
import { searchReport } from '#search/records.ts';
import { storedShard } from '#search/stored-shard.ts';
import type { Cache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { type PlannedShard, planShards } from './shard-plan.ts';

export interface IndexOptions {
  /** The project's root, which report files are named from. */
  readonly root: string;
  readonly content: ContentDirectory;
  /** The report files to index: published ones. */
  readonly files: readonly string[];
  /** How the checks of a report came out. */
  readonly checkOf: (file: string) => CheckStatus;
  readonly cache: Cache;
}

/** One file of the index. */
export interface IndexFile {
  /** Below `/search-index/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One shard as it is published. */
export interface IndexedShard {
  readonly listed: ManifestShard;
  readonly files: readonly IndexFile[];
  /** Whether it was taken from the cache. */
  readonly reused: boolean;
}

/** The shards of the index one after the other, newest year first; only one is held at a time. */
export function* indexedShards(options: IndexOptions): Generator<IndexedShard> {
  const { root, content, checkOf, cache } = options;
  for (const planned of planShards(options.files)) {
    const sources = planned.files.map((file): Source => {
      const text = readFileSync(resolve(root, file), 'utf8');
      const department = content.departments.get(file.split('/').at(-2) ?? '');
      const check = checkOf(file);
      const digest = createHash('sha256')
        .update(JSON.stringify([file, text, department, check]))
        .digest('hex');
      return { file, check, digest };
    });
    yield indexedShard(planned, sources, content, cache);
  }
}

/** The list of shards, which readers load first. */
export function manifestOf(
  shards: readonly ManifestShard[],
  { name, aliases, federated }: Pick<Manifest, 'name' | 'aliases' | 'federated'>,
): IndexFile {
  const manifest: Manifest = { format: indexFormat, name, shards, aliases, federated };
  return { path: manifestFile, bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
}

interface Source {
  readonly file: string;
  readonly check: CheckStatus;
  /** Of everything that its records are made from. */
  readonly digest: string;
}

function indexedShard(
  { name, year, files }: PlannedShard,
  sources: readonly Source[],
  content: ContentDirectory,
  cache: Cache,
): IndexedShard {
  // The name of its files must change with the code as well: browsers keep them for ever.
  const digest = createHash('sha256').update(codeVersion());
  for (const source of sources) digest.update(source.digest);
  const key = digest.digest('hex').slice(0, 32);
  const stored = `${name}-${key.slice(0, 12)}`;
  const listed = { name: stored, reports: files.length, newest: year, oldest: year };
  const filed = (catalogue: Bytes, pack: Bytes): readonly IndexFile[] => [
    { path: `${stored}${catalogueEnding}`, bytes: catalogue },
    { path: `${stored}${packEnding}`, bytes: pack },
  ];
  const [catalogue, pack] = [cache.get(`catalogue-${key}`), cache.get(`pack-${key}`)];
  if (catalogue && pack) {
    for (const source of sources) cache.keep(recordsKey(source));
    return { listed, files: filed(catalogue, pack), reused: true };
  }
  const reports = sources.flatMap((source) => recordsOf(source, content, cache) ?? []);
  const built = storedShard(reports, compressed);
  cache.put(`catalogue-${key}`, built.catalogue);
  cache.put(`pack-${key}`, built.pack);
  return { listed, files: filed(built.catalogue, built.pack), reused: false };
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The records of a report, from the cache where nothing has changed. */
function recordsOf(source: Source, content: ContentDirectory, cache: Cache): SearchReport | null {
  const { file, check } = source;
  const key = recordsKey(source);
  const cached = cache.get(key);
  if (cached) return JSON.parse(new TextDecoder().decode(cached)) as SearchReport;
  const { report } = content.readReportFile(file);
  const department = report && content.departments.get(report.data.department);
  if (!report || !department) return null;
  const records = searchReport(report, department, check);
  cache.put(key, new TextEncoder().encode(JSON.stringify(records)));
  return records;
}

function recordsKey({ digest }: Source): string {
  return `report-${digest.slice(0, 32)}`;
}

/** Compressed the same on every machine: the byte that names the operating system says unknown. */
function compressed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(gzipSync(bytes, { level: 6 }));
  result[9] = 0xff;
  return result;
}
