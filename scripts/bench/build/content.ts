import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeCorpus } from '../corpus.ts';

/** What every peer publishes: the same reports, in the same words. */
export interface BenchContent {
  /** The content folder of ours, which the others are made of. */
  readonly folder: string;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly string[];
  readonly reports: readonly BenchReport[];
}

export interface BenchReport {
  readonly department: string;
  readonly year: string;
  /** YAML, without the lines that fence it. */
  readonly frontMatter: string;
  /** Markdown. */
  readonly body: string;
}

/** Generates reports and reads them as text. */
export function benchContent(count: number): BenchContent {
  const folder = writeCorpus(count);
  const departments = readdirSync(join(folder, 'departments')).map((file) => {
    const { names } = parse(readFileSync(join(folder, 'departments', file), 'utf8')) as {
      readonly names: readonly { readonly name: string }[];
    };
    return { id: file.replace('.yaml', ''), name: names[0]?.name ?? file };
  });
  const reports = departments.flatMap(({ id }) =>
    readdirSync(join(folder, 'reports', id)).map((file): BenchReport => {
      const text = readFileSync(join(folder, 'reports', id, file), 'utf8');
      const end = text.indexOf('\n---\n', 4);
      return {
        department: id,
        year: file.replace('.mdx', ''),
        frontMatter: text.slice(4, end),
        body: text.slice(end + 5),
      };
    }),
  );
  const years = [...new Set(reports.map(({ year }) => year))].sort().reverse();
  return { folder, departments, years, reports };
}
