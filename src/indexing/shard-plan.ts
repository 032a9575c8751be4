/** Which report files make up one shard of the index. */
export interface PlannedShard {
  /** The year of its reports, and which part of it where a year has several. */
  readonly name: string;
  readonly year: number;
  readonly files: readonly string[];
}

/**
 * Reports to a shard. Building one takes about 0.6 MB of memory a report, so this many stay well
 * below 1 GB, and their catalogue is still a small download.
 */
const mostReports = 1000;

/**
 * Divides reports into shards: a year each, newest first; a year with more reports than one shard
 * should hold is divided by department, so that a department stays in its part.
 */
export function planShards(files: readonly string[]): readonly PlannedShard[] {
  const byYear = [...Map.groupBy(files, yearOf)].sort(([a], [b]) => b - a);
  return byYear.flatMap(([year, ofYear]) => {
    const parts = Math.ceil(ofYear.length / mostReports);
    const byPart = Map.groupBy(ofYear, (file) => partOf(departmentOf(file), parts));
    return Array.from({ length: parts }, (_, part): PlannedShard => {
      const name = parts === 1 ? String(year) : `${year}-${part + 1}of${parts}`;
      return { name, year, files: byPart.get(part) ?? [] };
    }).filter((shard) => shard.files.length > 0);
  });
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
