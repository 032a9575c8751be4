import { type RecordText, type ShardCatalogue, textParts } from './catalogue.ts';
import { figureTable } from './figures.ts';
import { numberEndings } from './number-endings.ts';
import { PairCollector } from './pair-collector.ts';
import { type Posting, postingFiles } from './postings.ts';
import type { SearchDepartment, SearchReport } from './record.ts';

/** One file of a shard, before compression. */
export interface ShardFile {
  /** `figures0`, `p12` for postings, `t12` for texts. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/**
 * A shard of the index: postings of every pair of neighbouring symbols, the texts, the figures, and
 * the catalogue that leads to them.
 *
 * @param reports - In their order in the shard.
 */
export function shardFiles(reports: readonly SearchReport[]): {
  readonly catalogue: ShardCatalogue;
  readonly files: readonly ShardFile[];
} {
  const pairs = new PairCollector();
  const headings: number[] = [];
  const lengths: number[] = [];
  for (const { trail, blocks } of reports.flatMap(({ records }) => records)) {
    const heading = pairs.add(trail.at(-1) ?? '');
    headings.push(heading);
    lengths.push(blocks.reduce((sum, block) => sum + pairs.add(block), heading));
  }
  const departments = departmentsOf(reports);
  const listed = reports.map(({ records, department, ...report }) => ({
    id: report.id,
    title: report.title,
    year: report.year,
    department: departments.findIndex((one) => sameDepartment(one, department)),
    check: report.check,
    score: report.score,
    rate: report.rate,
    kinds: records.map(({ kind }) => kind).join(''),
  }));
  const postings = [...postingFiles(postingsOf(pairs))];
  const records = reports.flatMap((report) => report.records);
  const texts = textParts({ reports: listed, lengths }).map(({ firstRecord, records: count }) =>
    records
      .slice(firstRecord, firstRecord + count)
      .map(({ anchor, trail, blocks }): RecordText => [anchor, trail, blocks]),
  );
  const figures = figureTable(reports.map((report) => report.figures));
  return {
    catalogue: {
      departments,
      reports: listed,
      headings,
      lengths,
      files: postings.map(({ from }) => from),
    },
    files: [
      ...postings.map(({ bytes }, index) => ({ path: `p${index}`, bytes })),
      ...texts.map((part, index) => ({ path: `t${index}`, bytes: encoded(part) })),
      { path: 'figures0', bytes: encoded(figures) },
    ],
  };
}

function encoded(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value));
}

function* postingsOf(pairs: PairCollector): Generator<Posting> {
  yield* pairs.postings();
  yield* numberEndings(pairs.symbols);
}

function departmentsOf(reports: readonly SearchReport[]): readonly SearchDepartment[] {
  const departments: SearchDepartment[] = [];
  for (const { department } of reports) {
    if (!departments.some((one) => sameDepartment(one, department))) departments.push(department);
  }
  return departments;
}

/** A department that changed its name within a shard stands in it once for each name. */
function sameDepartment(a: SearchDepartment, b: SearchDepartment): boolean {
  return a.id === b.id && a.name === b.name;
}
