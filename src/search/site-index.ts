import {
  catalogueEnding,
  type FederatedSite,
  indexAddress,
  type Manifest,
  manifestFile,
  packEnding,
  traditionalFile,
} from './manifest.ts';
import { openVolume } from './open-volume.ts';
import type { PackPlace } from './pack.ts';
import { readCatalogue, readManifest } from './read-index.ts';
import type { Shard } from './shard.ts';
import { readTraditional, type TraditionalCharacters } from './simplify.ts';

/** Loads a file of an index by its address, or a part of one, decompressed. */
export type LoadBytes = (address: string, place?: PackPlace) => Promise<Uint8Array>;

/** A volume that may be asked. */
export interface ListedVolume {
  /** What readers are told when it cannot be loaded. */
  readonly name: string;
  readonly reports: number;
  /** The address of another site; empty for this one. */
  readonly origin: string;
  readonly originName: string;
  /** Loads its catalogue, once. */
  readonly open: () => Promise<readonly Shard[]>;
  /** Whether its catalogue is here. */
  readonly isOpen: () => boolean;
}

/** Where volumes come from. */
export interface VolumeSource {
  /** What readers are told when it cannot be asked at all. */
  readonly name: string;
  readonly volumes: () => Promise<readonly ListedVolume[]>;
}

/** The index of one site. */
export interface SiteIndex {
  readonly manifest: () => Promise<Manifest>;
  /** Newest years first. */
  readonly volumes: () => Promise<readonly ListedVolume[]>;
  readonly traditional: () => Promise<TraditionalCharacters>;
}

/** Opens this site's own index. */
export function openSite(load: LoadBytes, address: string): SiteIndex {
  const manifest = remembered(async () => readManifest(await load(`${address}${manifestFile}`)));
  const volumes = remembered(async () => {
    const { name } = await manifest();
    return listedVolumes(await manifest(), load, address, { origin: '', originName: name });
  });
  const traditional = remembered(async () =>
    readTraditional(await load(`${address}${traditionalFile}`)),
  );
  return { manifest, volumes, traditional };
}

/**
 * Opens the index of another site. Its results carry the name that this site gives it, whatever it
 * calls itself, and lead to its own address only.
 */
export function openOtherSite(load: LoadBytes, { name, url }: FederatedSite): VolumeSource {
  const address = `${url}${indexAddress}`;
  return {
    name,
    volumes: remembered(async () => {
      const manifest = readManifest(await load(`${address}${manifestFile}`));
      return listedVolumes(manifest, load, address, { origin: url, originName: name });
    }),
  };
}

function listedVolumes(
  { volumes }: Manifest,
  load: LoadBytes,
  address: string,
  from: Pick<ListedVolume, 'origin' | 'originName'>,
): readonly ListedVolume[] {
  return volumes.map(({ name: file, reports, newest, oldest }): ListedVolume => {
    const volume = `${address}${file}`;
    const years = newest === oldest ? `${newest}年度` : `${oldest}至${newest}年度`;
    let isOpen = false;
    return {
      ...from,
      name: from.origin === '' ? years : `${from.originName}${years}`,
      reports,
      open: remembered(async () => {
        const catalogue = readCatalogue(await load(`${volume}${catalogueEnding}`));
        isOpen = true;
        return openVolume(catalogue, (place) => load(`${volume}${packEnding}`, place));
      }),
      isOpen: () => isOpen,
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
