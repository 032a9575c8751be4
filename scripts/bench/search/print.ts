import { type Built, exactnessOf, type Quality } from './exactness.ts';
import { searchInBrowser } from './in-browser.ts';
import { reindexed } from './reindex.ts';
import type { Identity } from './self-signed.ts';

const say = (line: string) => process.stderr.write(`· ${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** What is measured beside our search over HTTP/1.1. */
export interface Beside {
  readonly withStock: boolean;
  /** For HTTP/2; `null` to leave it out. */
  readonly identity: Identity | null;
}

/** Runs every measurement of the search and prints each as it comes. */
export async function printSearch(reports: number, { withStock, identity }: Beside): Promise<void> {
  const { ours, stock } = await exactnessOf(reports, withStock, say);
  print(`${reports} reports, ${ours.quality.queries} queries`);
  printEngine('ours', ours.built, ours.quality);
  if (stock) printEngine('stock Pagefind', stock.built, stock.quality);
  for (const wrong of ours.quality.wrong) print(`  not exact: ${wrong}`);
  for (const one of await searchInBrowser(reports, identity, say)) {
    const spread = ({ p50, p95 }: { readonly p50: number; readonly p95: number }) =>
      `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`;
    print(
      `${one.link}: page ${kilobytes(one.pageBytes)}, first query ${kilobytes(one.firstBytes)} more (${kilobytes(one.firstResultBytes)} to its first answer), another ${kilobytes(one.secondBytes)}; ` +
        `cold ${one.coldFirst.toFixed(0)} ms to the first results, ${one.coldComplete.toFixed(0)} ms to all; ` +
        `warm p50 / p95 ${spread(one.warmFirst)} to the first results, ${spread(one.warmComplete)} to all`,
    );
  }
  say('indexing report files');
  const { full, edited, unchanged } = reindexed(reports);
  print(
    `from report files: ${full.toFixed(1)} s anew, ${edited.toFixed(2)} s after one edit (1/${(full / edited).toFixed(0)}), ${unchanged.toFixed(2)} s unchanged`,
  );
}

function printEngine(name: string, built: Built, quality: Quality): void {
  const sections =
    quality.exactSections === null ? '' : `, of sections ${quality.exactSections.toFixed(1)} %`;
  print(
    `${name}: exact set of reports ${quality.exactReports.toFixed(1)} %${sections}; recall ${quality.recall.toFixed(1)} %, precision ${quality.precision.toFixed(1)} %, false none ${quality.falseNone}; ` +
      `p50 / p95 ${quality.p50.toFixed(1)} / ${quality.p95.toFixed(1)} ms; ` +
      `indexed in ${built.seconds.toFixed(1)} s, ${built.memory.toFixed(0)} MiB, ${(built.bytes / 1e6).toFixed(1)} MB in ${built.files} files`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
