import { type PackPlace, placesIn } from './pack.ts';
import { openShard, type Shard } from './shard.ts';
import { partsOfBlock, type VolumeCatalogue } from './volume.ts';

/**
 * Opens the shards of a volume. A block of postings is loaded once for all of them.
 *
 * @param load - Loads a part of the volume's pack, decompressed.
 */
export function openVolume(
  { shards, blocks, table }: VolumeCatalogue,
  load: (place: PackPlace) => Promise<Uint8Array>,
): readonly Shard[] {
  const placeOf = placesIn(table);
  const loaded = new Map<number, Promise<readonly Uint8Array[]>>();
  const block = (number: number) => {
    const before = loaded.get(number);
    if (before) return before;
    const parts = load(placeOf('p', number)).then((bytes) => partsOfBlock(bytes, shards.length));
    loaded.set(number, parts);
    // A block that failed is asked for again next time.
    parts.catch(() => loaded.delete(number));
    return parts;
  };
  const costOf = (number: number) => {
    if (loaded.has(number)) return 0;
    const { start, end } = placeOf('p', number);
    return (end - start) / shards.length;
  };
  return shards.map((catalogue, index) =>
    openShard(
      { ...catalogue, files: blocks },
      {
        postings: async (number) => (await block(number))[index] ?? new Uint8Array(),
        costOf,
        texts: (part) => load(placeOf(`t${index}:`, part)),
        figures: () => load(placeOf(`f${index}:`, 0)),
      },
    ),
  );
}
