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
  const loaded = new Map<string, Promise<readonly Uint8Array[]>>();
  const block = (path: string) => {
    const before = loaded.get(path);
    if (before) return before;
    const parts = load(placeOf(path)).then((bytes) => partsOfBlock(bytes, shards.length));
    loaded.set(path, parts);
    // A block that failed is asked for again next time.
    parts.catch(() => loaded.delete(path));
    return parts;
  };
  return shards.map((catalogue, index) =>
    openShard(
      { ...catalogue, files: blocks },
      async (path) => {
        if (path.startsWith('p')) return (await block(path))[index] ?? new Uint8Array();
        return await load(placeOf(pathInVolume(path, index)));
      },
      (path) => {
        const { start, end } = placeOf(path);
        return loaded.has(path) ? 0 : (end - start) / shards.length;
      },
    ),
  );
}

/** `t12` of the third shard is `t2:12`, its figures are `f2:0`. */
function pathInVolume(path: string, shard: number): string {
  return path.replace(/^t/u, `t${shard}:`).replace(/^figures/u, `f${shard}:`);
}
