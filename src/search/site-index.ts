import { indexFormat, type ShardCatalogue } from './catalogue.ts';
import { type Manifest, manifestFile } from './manifest.ts';
import { openShard, type Shard } from './shard.ts';

/** Loads a file of the index by its address, decompressed. */
export type LoadBytes = (address: string) => Promise<Uint8Array>;

/** A shard that may be asked. */
export interface ListedShard {
  /** What readers are told when it cannot be loaded. */
  readonly name: string;
  readonly reports: number;
  /** Empty for this site. */
  readonly origin: string;
  readonly originName: string;
  /** Loads its catalogue, once. */
  readonly open: () => Promise<Shard>;
}

/** The indexes that a page may ask. */
export interface SiteIndex {
  /** Every shard, newest years first. */
  readonly shards: () => Promise<readonly ListedShard[]>;
  readonly manifest: () => Promise<Manifest>;
}

/** Opens a site's own index. */
export function openSite(load: LoadBytes, address: string): SiteIndex {
  const manifest = remembered(async () => {
    const read = parsed<Manifest>(await load(`${address}${manifestFile}`));
    if (read.format !== indexFormat) throw new Error(`Unexpected index format ${read.format}`);
    return read;
  });
  const shards = remembered(async () => {
    const { shards: listed, name } = await manifest();
    return listed.map(({ folder, reports, newest }): ListedShard => {
      const loadFile = (path: string) => load(`${address}${folder}/${path}.bin`);
      return {
        name: `${newest}年度`,
        reports,
        origin: '',
        originName: name,
        open: remembered(async () =>
          openShard(parsed<ShardCatalogue>(await loadFile('catalogue')), loadFile),
        ),
      };
    });
  });
  return { manifest, shards };
}

function parsed<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

/** Asks once and remembers the answer; a failure is asked again. */
function remembered<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | null = null;
  return () => {
    if (known) return known;
    const answer = ask();
    known = answer;
    answer.catch(() => {
      if (known === answer) known = null;
    });
    return answer;
  };
}
