import { type RecordText, type ShardCatalogue, textParts } from './catalogue.ts';
import { figureTable } from './figures.ts';
import { writeNumberEndings } from './number-endings.ts';
import { PairCollector } from './pair-collector.ts';
import { type PostingFiles, PostingWriter } from './postings.ts';
import type { SearchDepartment, SearchRecord, SearchReport } from './record.ts';

const encoder = new TextEncoder();

/** The files of a shard by their groups, before compression. */
export interface BuiltShard {
  readonly catalogue: ShardCatalogue;
  readonly postings: PostingFiles;
  /** See `textParts`. */
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
  readonly figures: Uint8Array<ArrayBuffer>;
}

/**
 * A shard of the index: postings of every pair of neighbouring symbols, the texts, the figures, and
 * the catalogue that leads to them.
 *
 * @param reports - In their order in the shard.
 */
export function shardFiles(reports: readonly SearchReport[]): BuiltShard {
  const records = reports.flatMap((report) => report.records);
  const { postings, headings, lengths } = indexed(records);
  const departments = departmentsOf(reports);
  const listed = reports.map(({ records: own, department, ...report }) => ({
    id: report.id,
    title: report.title,
    year: report.year,
    department: departments.findIndex((one) => sameDepartment(one, department)),
    check: report.check,
    score: report.score,
    rate: report.rate,
    kinds: own.map(({ kind }) => kind).join(''),
  }));
  const texts = textParts({ reports: listed, lengths }).map(({ firstRecord, records: count }) =>
    records
      .slice(firstRecord, firstRecord + count)
      .map(({ anchor, trail, blocks }): RecordText => [anchor, trail, blocks]),
  );
  return {
    catalogue: { departments, reports: listed, headings, lengths, files: postings.from },
    postings,
    texts: texts.map(encoded),
    figures: encoded(figureTable(reports.map((report) => report.figures))),
  };
}

/** The postings of all records, with the symbols of each heading and of each record. */
function indexed(records: readonly SearchRecord[]) {
  const pairs = new PairCollector(expectedSymbols(records));
  const headings: number[] = [];
  const lengths: number[] = [];
  for (const { trail, blocks } of records) {
    const heading = pairs.add(trail.at(-1) ?? '');
    headings.push(heading);
    lengths.push(blocks.reduce((sum, block) => sum + pairs.add(block), heading));
  }
  const writer = new PostingWriter();
  pairs.write(writer);
  writeNumberEndings(pairs.symbols, writer);
  return { postings: writer.done(), headings, lengths };
}

/** A symbol a character and one for the end of each block: some more than there are. */
function expectedSymbols(records: readonly SearchRecord[]): number {
  let expected = 0;
  for (const { trail, blocks } of records) {
    expected += (trail.at(-1) ?? '').length + 1;
    for (const block of blocks) expected += block.length + 1;
  }
  return expected;
}

function encoded(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value));
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
