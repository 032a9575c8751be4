import { indexFormat } from './catalogue.ts';
import {
  catalogueEnding,
  indexAddress,
  type Manifest,
  manifestFile,
  packEnding,
  traditionalFile,
} from './manifest.ts';
import type { SearchReport } from './record.ts';
import type { LoadBytes } from './site-index.ts';
import { storedShard } from './stored-shard.ts';
import { storedVolume } from './volume.ts';

/** The files of an index by their addresses, for examples and tests: a volume a year. */
export function exampleIndex(
  reports: readonly SearchReport[],
  origin = '',
  { name = '示例', aliases = [], federated = [] }: Partial<Manifest> = {},
): ReadonlyMap<string, Uint8Array> {
  const address = `${origin}${indexAddress}`;
  const files = new Map<string, Uint8Array>();
  const years = [...Map.groupBy(reports, ({ year }) => year)].sort(([a], [b]) => b - a);
  const volumes = years.map(([year, ofYear]) => {
    const { catalogue, pack } = storedVolume([storedShard(ofYear, (bytes) => bytes)]);
    files.set(`${address}${year}${catalogueEnding}`, encoded(catalogue));
    files.set(`${address}${year}${packEnding}`, pack);
    return { name: String(year), reports: ofYear.length, newest: year, oldest: year };
  });
  const manifest: Manifest = { format: indexFormat, name, volumes, aliases, federated };
  files.set(`${address}${manifestFile}`, encoded(manifest));
  files.set(`${address}${traditionalFile}`, new TextEncoder().encode('預预執执聯联'));
  return files;
}

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Loads from such files; what is not there is a host that does not answer. */
export function loadFrom(files: ReadonlyMap<string, Uint8Array>): LoadBytes {
  return async (address, place) => {
    const bytes = files.get(address);
    if (!bytes) throw new Error(`Unexpected address ${address}`);
    return bytes.subarray(place?.start, place?.end);
  };
}
