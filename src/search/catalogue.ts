import type { CheckStatus } from './check-status.ts';
import type { SearchDepartment } from './record.ts';

/** Raised whenever an index written before could be misread. */
export const indexFormat = 2;

/** What must be known of a shard before anything is looked up in it. */
export interface ShardCatalogue {
  readonly departments: readonly SearchDepartment[];
  readonly reports: readonly CatalogueReport[];
  /** For each record the symbols of its heading; apart from `lengths`, both compress better. */
  readonly headings: readonly number[];
  /** For each record the symbols of all of it, block ends included. */
  readonly lengths: readonly number[];
  /** Where each posting file begins in the order of pairs: its own, or those of its volume. */
  readonly files: readonly string[];
}

export interface CatalogueReport {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** Index into the departments. */
  readonly department: number;
  readonly check: CheckStatus;
  readonly score: string | null;
  readonly rate: string | null;
  /** The kinds of its records, a letter each, in order. */
  readonly kinds: string;
}

/** The texts of one file: records of one report that follow each other. */
export interface TextPart {
  readonly firstRecord: number;
  readonly records: number;
}

/**
 * Symbols after which the text of a report goes on in another file: a result loads one such part, and
 * the catalogue lists the size of each.
 */
const partSize = 2000;

/** How the texts of a shard are divided into files: follows from the lengths alone. */
export function textParts({
  reports,
  lengths,
}: Pick<ShardCatalogue, 'lengths'> & {
  readonly reports: readonly Pick<CatalogueReport, 'kinds'>[];
}): readonly TextPart[] {
  const parts: TextPart[] = [];
  let record = 0;
  for (const { kinds } of reports) {
    const last = record + kinds.length;
    let first = record;
    let size = 0;
    for (; record < last; record += 1) {
      const length = lengths[record] ?? 0;
      if (size > 0 && size + length > partSize) {
        parts.push({ firstRecord: first, records: record - first });
        first = record;
        size = 0;
      }
      size += length;
    }
    if (record > first) parts.push({ firstRecord: first, records: record - first });
  }
  return parts;
}

/** A record's text as its file holds it: anchor, headings, blocks. */
export type RecordText = readonly [
  anchor: string,
  trail: readonly string[],
  blocks: readonly string[],
];
