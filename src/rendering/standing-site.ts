import { filesIn, isIntact, type RecordedFile, type SiteRecord } from './site-record.ts';

/** A site that stands in a folder, held against its record once somebody asks. */
export interface StandingSite {
  readonly record: SiteRecord;
  /** Every file that there is, in code-unit order. */
  readonly present: readonly string[];
  /** Those that are as they were recorded: no other is believed. */
  readonly intact: ReadonlySet<string>;
}

export function standingSite(folder: string, record: SiteRecord): StandingSite {
  let looked: Pick<StandingSite, 'present' | 'intact'> | null = null;
  const look = () => {
    looked ??= filesOf(folder, record);
    return looked;
  };
  return {
    record,
    get present() {
      return look().present;
    },
    get intact() {
      return look().intact;
    },
  };
}

function filesOf(folder: string, { files }: SiteRecord) {
  const present = filesIn(folder);
  const intact = new Set<string>();
  for (const path of present) {
    const recorded = files[path];
    if (recorded && isIntact(folder, path, recorded)) intact.add(path);
  }
  return { present, intact };
}

/** Whether it has exactly the files of its record. */
export function isWhole({ record, present, intact }: StandingSite): boolean {
  return intact.size === present.length && intact.size === Object.keys(record.files).length;
}

/** A file of the site as it was recorded, where it stands and has such a digest; otherwise `null`. */
export function standingFile(
  { record, intact }: Pick<StandingSite, 'record' | 'intact'>,
  path: string,
  digest: string,
): RecordedFile | null {
  const recorded = intact.has(path) ? record.files[path] : undefined;
  return recorded?.digest === digest ? recorded : null;
}
