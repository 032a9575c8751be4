import {
  catalogueEnding,
  type FederatedSite,
  indexAddress,
  type Manifest,
  manifestFile,
  packEnding,
} from './manifest.ts';
import { type PackPlace, placesIn } from './pack.ts';
import { readCatalogue, readManifest } from './read-index.ts';
import { openShard, type Shard } from './shard.ts';

/** Loads a file of an index by its address, or a part of one, decompressed. */
export type LoadBytes = (address: string, place?: PackPlace) => Promise<Uint8Array>;

/** A shard that may be asked. */
export interface ListedShard {
  /** What readers are told when it cannot be loaded. */
  readonly name: string;
  readonly reports: number;
  /** The address of another site; empty for this one. */
  readonly origin: string;
  readonly originName: string;
  /** Loads its catalogue, once. */
  readonly open: () => Promise<Shard>;
}

/** Where shards come from. */
export interface ShardSource {
  /** What readers are told when it cannot be asked at all. */
  readonly name: string;
  readonly shards: () => Promise<readonly ListedShard[]>;
}

/** The index of one site. */
export interface SiteIndex {
  readonly manifest: () => Promise<Manifest>;
  /** Newest years first. */
  readonly shards: () => Promise<readonly ListedShard[]>;
}

/** Opens this site's own index. */
export function openSite(load: LoadBytes, address: string): SiteIndex {
  const manifest = remembered(async () => readManifest(await load(`${address}${manifestFile}`)));
  const shards = remembered(async () => {
    const { name } = await manifest();
    return listedShards(await manifest(), load, address, { origin: '', originName: name });
  });
  return { manifest, shards };
}

/**
 * Opens the index of another site. Its results carry the name that this site gives it, whatever it
 * calls itself, and lead to its own address only.
 */
export function openOtherSite(load: LoadBytes, { name, url }: FederatedSite): ShardSource {
  const address = `${url}${indexAddress}`;
  return {
    name,
    shards: remembered(async () => {
      const manifest = readManifest(await load(`${address}${manifestFile}`));
      return listedShards(manifest, load, address, { origin: url, originName: name });
    }),
  };
}

function listedShards(
  { shards }: Manifest,
  load: LoadBytes,
  address: string,
  from: Pick<ListedShard, 'origin' | 'originName'>,
): readonly ListedShard[] {
  return shards.map(({ name: file, reports, newest }): ListedShard => {
    const shard = `${address}${file}`;
    const name = `${newest}年度`;
    return {
      ...from,
      name: from.origin === '' ? name : `${from.originName}${name}`,
      reports,
      open: remembered(async () => {
        const { catalogue, table } = readCatalogue(await load(`${shard}${catalogueEnding}`));
        const placeOf = placesIn(table);
        return openShard(
          catalogue,
          async (path) => load(`${shard}${packEnding}`, placeOf(path)),
          (path) => placeOf(path).end - placeOf(path).start,
        );
      }),
    };
  });
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
