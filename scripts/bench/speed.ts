import { readFileSync, rmSync } from 'node:fs';
import { openContent } from '#reading/content-directory.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { writeCorpus } from './corpus.ts';

/** What one report costs, in milliseconds: medians of alternating runs over the same files. */
export interface Speed {
  readonly reports: number;
  /** Reading alone: front matter, Markdown, outline. */
  readonly parse: number;
  /** Reading and every rule, last year's report and the registries included. */
  readonly check: number;
  /** Resident memory at the end, in MiB. */
  readonly memory: number;
}

/** Times reading against reading and checking. */
export function speedOf(reports: number, runs = 3): Speed {
  const folder = writeCorpus(reports);
  const times = { parse: [] as number[], check: [] as number[] };
  try {
    for (let run = 0; run <= runs; run += 1) {
      const parse = timed(() => {
        const { reportFiles } = openContent('.', folder);
        for (const file of reportFiles) readReport(file, readFileSync(file, 'utf8'));
      });
      const check = timed(() => {
        const content = openContent('.', folder);
        for (const file of content.reportFiles) {
          const read = content.readReportFile(file);
          checkReport(read, read.report && content.surroundingsOf(read.report));
        }
      });
      // The first run warms up.
      if (run > 0) {
        times.parse.push(parse / reports);
        times.check.push(check / reports);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const memory = process.memoryUsage().rss / 2 ** 20;
  return { reports, parse: median(times.parse), check: median(times.check), memory };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
