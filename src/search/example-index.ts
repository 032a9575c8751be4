import { indexFormat } from './catalogue.ts';
import {
  catalogueEnding,
  indexAddress,
  type Manifest,
  manifestFile,
  packEnding,
} from './manifest.ts';
import type { SearchReport } from './record.ts';
import type { LoadBytes } from './site-index.ts';
import { storedShard } from './stored-shard.ts';

/** The files of an index by their addresses, for examples and tests: a shard a year. */
export function exampleIndex(
  reports: readonly SearchReport[],
  origin = '',
  { name = '示例', aliases = [], federated = [] }: Partial<Manifest> = {},
): ReadonlyMap<string, Uint8Array> {
  const address = `${origin}${indexAddress}`;
  const files = new Map<string, Uint8Array>();
  const years = [...Map.groupBy(reports, ({ year }) => year)].sort(([a], [b]) => b - a);
  for (const [year, ofYear] of years) {
    const { catalogue, pack } = storedShard(ofYear, (bytes) => bytes);
    files.set(`${address}${year}${catalogueEnding}`, catalogue);
    files.set(`${address}${year}${packEnding}`, pack);
  }
  const shards = years.map(([year, ofYear]) => {
    return { name: String(year), reports: ofYear.length, newest: year, oldest: year };
  });
  const manifest: Manifest = { format: indexFormat, name, shards, aliases, federated };
  files.set(`${address}${manifestFile}`, new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

/** Loads from such files; what is not there is a host that does not answer. */
export function loadFrom(files: ReadonlyMap<string, Uint8Array>): LoadBytes {
  return async (address, place) => {
    const bytes = files.get(address);
    if (!bytes) throw new Error(`Unexpected address ${address}`);
    return bytes.subarray(place?.start, place?.end);
  };
}
