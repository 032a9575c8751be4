import { type RecordText, type ShardCatalogue, textParts } from './catalogue.ts';
import { numberEndings } from './number-endings.ts';
import type { Pair } from './pair.ts';
import { PairCollector } from './pair-collector.ts';
import { type Posting, postingFiles } from './postings.ts';
import type { SearchDepartment, SearchReport } from './record.ts';

/** One file of a shard, before compression. */
export interface ShardFile {
  /** `catalogue`, `p12` for postings, `t12` for texts. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Bytes of a posting file: small enough that a query loads little beside what it asks for, large
 * enough that a shard does not fall into more files than hosts like to keep.
 */
function fileSize(symbols: number): number {
  return Math.min(8000, Math.max(1000, Math.round(symbols / 400)));
}

const encoder = new TextEncoder();

/**
 * The files of a shard of the index: postings of every pair of neighbouring symbols, the texts, and
 * the catalogue that leads to both.
 *
 * @param reports - In their order in the shard.
 */
export function* shardFiles(reports: readonly SearchReport[]): Generator<ShardFile> {
  const pairs = new PairCollector();
  const lengths = reports.flatMap(({ records }) =>
    records.flatMap(({ trail, blocks }) => {
      const heading = pairs.add(trail.at(-1) ?? '');
      return [heading, blocks.reduce((sum, block) => sum + pairs.add(block), heading)];
    }),
  );
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
  const files: [Pair, number][] = [];
  for (const { first, bytes } of postingFiles(postingsOf(pairs), fileSize(pairs.length))) {
    yield { path: `p${files.length}`, bytes };
    files.push([first, bytes.length]);
  }
  const records = reports.flatMap((report) => report.records);
  for (const [part, { firstRecord, records: count }] of textParts({
    reports: listed,
    lengths,
  }).entries()) {
    const texts = records
      .slice(firstRecord, firstRecord + count)
      .map(({ anchor, trail, blocks }): RecordText => [anchor, trail, blocks]);
    yield { path: `t${part}`, bytes: encoder.encode(JSON.stringify(texts)) };
  }
  const catalogue: ShardCatalogue = { departments, reports: listed, lengths, files };
  yield { path: 'catalogue', bytes: encoder.encode(JSON.stringify(catalogue)) };
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
