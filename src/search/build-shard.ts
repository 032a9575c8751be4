import { type RecordText, type ShardCatalogue, textParts } from './catalogue.ts';
import { figureTable } from './figures.ts';
import { numberEndings } from './number-endings.ts';
import { PairCollector } from './pair-collector.ts';
import { type Posting, postingFiles } from './postings.ts';
import type { SearchDepartment, SearchReport } from './record.ts';

/** One file of a shard, before compression. */
export interface ShardFile {
  /** `catalogue`, `figures`, `p12` for postings, `t12` for texts. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Bytes of a posting file: small enough that a query loads little beside what it asks for, large
 * enough that the catalogue, which lists them all, stays small as well.
 */
function fileSize(symbols: number): number {
  return Math.min(8000, Math.max(1500, Math.round(symbols / 240)));
}

const encoder = new TextEncoder();

/**
 * The files of a shard of the index: postings of every pair of neighbouring symbols, the texts, the
 * figures, and the catalogue that leads to them.
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
  const files: string[] = [];
  for (const { from, bytes } of postingFiles(postingsOf(pairs), fileSize(pairs.length))) {
    yield { path: `p${files.length}`, bytes };
    files.push(from);
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
  const figures = figureTable(reports.map((report) => report.figures));
  yield { path: 'figures', bytes: encoder.encode(JSON.stringify(figures)) };
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
