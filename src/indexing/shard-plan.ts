/** Which report files make up one shard of the index. */
export interface PlannedShard {
  readonly year: number;
  readonly files: readonly string[];
}

/**
 * Reports to a shard, which is what an edit indexes anew: a fraction of a second, and about 60 MB of
 * memory while it is built.
 */
const mostInShard = 100;

/**
 * Divides reports into shards: a year each, newest first; a year with more reports than a shard
 * should hold is divided by department, so that a department stays in its shard.
 *
 * @param most - About how many reports a shard should hold.
 */
export function planShards(
  files: readonly string[],
  most: number = mostInShard,
): readonly PlannedShard[] {
  const byYear = [...Map.groupBy(files, yearOf)].sort(([a], [b]) => b - a);
  return byYear.flatMap(([year, ofYear]) => {
    const parts = Math.ceil(ofYear.length / most);
    const byPart = Map.groupBy(ofYear, (file) => partOf(departmentOf(file), parts));
    return Array.from({ length: parts }, (_, part): PlannedShard => {
      return { year, files: byPart.get(part) ?? [] };
    }).filter((shard) => shard.files.length > 0);
  });
}

/**
 * Reports to the first volume, of the newest years, which a reader waits for: its catalogue is about
 * 100 kB.
 */
const mostInNewest = 1000;
/**
 * Reports to each other volume: a browser asks each on its own, so that few are better; a volume is
 * held in memory while it is put together, about 80 MB, and hosts refuse files of 100 MB.
 */
const mostInVolume = 2000;

/** Joins shards that follow each other into volumes. */
export function planVolumes(shards: readonly PlannedShard[]): readonly (readonly PlannedShard[])[] {
  const volumes: PlannedShard[][] = [];
  let held = 0;
  for (const shard of shards) {
    const last = volumes.at(-1);
    const most = volumes.length === 1 ? mostInNewest : mostInVolume;
    if (last && held + shard.files.length <= most) last.push(shard);
    else {
      volumes.push([shard]);
      held = 0;
    }
    held += shard.files.length;
  }
  return volumes;
}

function yearOf(file: string): number {
  return Number(/(\d{4})\.mdx$/u.exec(file)?.[1] ?? 0);
}

function departmentOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}

/** The same part for a department at any time, as long as the number of parts stays (FNV-1a). */
function partOf(department: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const character of department) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash % parts;
}
