import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../browser.ts';
import { type Found, oursFound, stockFound } from './answers.ts';
import { corpusModel } from './corpus.ts';
import { benchQueries } from './queries.ts';
import { scan, type Truth } from './truth.ts';

/** What building an index took. */
export interface Built {
  readonly seconds: number;
  /** Most memory resident, in MiB. */
  readonly memory: number;
  readonly bytes: number;
  readonly files: number;
}

/** How the answers of an engine compare with the truth, in percent. */
export interface Quality {
  readonly queries: number;
  readonly exactReports: number;
  /** `null` for an engine that does not tell sections. */
  readonly exactSections: number | null;
  /** Averages over the queries that have an answer, or got one. */
  readonly recall: number;
  readonly precision: number;
  /** Queries with an answer that got none. */
  readonly falseNone: number;
  /** Milliseconds a query, files cached. */
  readonly p50: number;
  readonly p95: number;
  /** The first few queries that were not answered exactly. */
  readonly wrong: readonly string[];
}

export interface Exactness {
  readonly reports: number;
  readonly ours: { readonly built: Built; readonly quality: Quality };
  readonly stock: { readonly built: Built; readonly quality: Quality } | null;
}

/** Builds both indexes of one corpus and asks both the same questions. */
export async function exactnessOf(
  reports: number,
  withStock: boolean,
  say: (line: string) => void,
): Promise<Exactness> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-search-'));
  try {
    const model = corpusModel();
    const queries = benchQueries(reports, model).map(({ text }) => text);
    say(`${reports} reports: looking through all text for ${queries.length} queries`);
    const truth = scan(reports, model, queries);
    say('building our index');
    const ours = join(folder, 'ours');
    const built = run('build-ours.ts', reports, ours);
    const quality = judged(queries, truth, await oursFound(`${ours}/`, queries));
    if (!withStock) return { reports, ours: { built, quality }, stock: null };
    say('building stock Pagefind');
    const stock = join(folder, 'stock');
    const stockBuilt = run('build-stock.ts', reports, stock);
    writeFileSync(join(stock, 'index.html'), '<!doctype html><html lang="zh-CN"><title>-</title>');
    writeFileSync(join(stock, '404.html'), '');
    const bundles = readdirSync(stock).filter((name) => /^\d+$/u.test(name));
    const launch = await findBrowser(say);
    const answers = await stockFound(stock, bundles, queries, launch);
    return {
      reports,
      ours: { built, quality },
      stock: { built: stockBuilt, quality: judged(queries, truth, answers) },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string, reports: number, folder: string): Built {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8000', join(import.meta.dirname, script), String(reports), folder],
    { encoding: 'utf8', maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Built;
}

function judged(
  queries: readonly string[],
  truth: readonly Truth[],
  found: readonly Found[],
): Quality {
  const cases = queries.map((query, index) => {
    const wanted = truth[index]?.reports ?? new Set<number>();
    const got = found[index]?.reports ?? new Set<number>();
    const right = [...got].filter((one) => wanted.has(one)).length;
    const sections = found[index]?.sections ?? null;
    return {
      query,
      wanted: wanted.size,
      got: got.size,
      right,
      exact: right === wanted.size && right === got.size,
      exactSections: sections && equal(sections, truth[index]?.sections ?? new Set()),
      milliseconds: found[index]?.milliseconds ?? 0,
    };
  });
  const share = (count: number) => (count / cases.length) * 100;
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 100 : (values.reduce((sum, one) => sum + one, 0) / values.length) * 100;
  const times = cases.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    queries: cases.length,
    exactReports: share(cases.filter(({ exact }) => exact).length),
    exactSections: cases.some(({ exactSections }) => exactSections === null)
      ? null
      : share(cases.filter(({ exactSections }) => exactSections).length),
    recall: mean(cases.filter(({ wanted }) => wanted > 0).map((one) => one.right / one.wanted)),
    precision: mean(cases.filter(({ got }) => got > 0).map((one) => one.right / one.got)),
    falseNone: cases.filter(({ wanted, got }) => wanted > 0 && got === 0).length,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    wrong: cases
      .filter(({ exact, exactSections }) => !exact || exactSections === false)
      .slice(0, 10)
      .map(({ query, wanted, got }) => `${query} (${got} instead of ${wanted})`),
  };
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
