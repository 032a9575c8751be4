import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../browser.ts';
import { corpusModel } from './corpus.ts';
import type { Host, Link } from './host.ts';
import { type Answered, answerOnPage } from './on-page.ts';
import { benchQueries } from './queries.ts';
import type { Identity } from './self-signed.ts';
import { type SlowServer, serveSlowly } from './slow-server.ts';
import { unwatchedSession } from './unwatched.ts';

/** What a reader's browser loads and waits for; bytes as sent, times in milliseconds. */
export interface InBrowser {
  readonly reports: number;
  readonly link: string;
  /** Medians over fresh browsers: the page itself, and what the first and another query added. */
  readonly pageBytes: number;
  readonly firstBytes: number;
  /** What had come when the newest year had answered the first query. */
  readonly firstResultBytes: number;
  readonly secondBytes: number;
  /** From question to first results, and to the complete answer, in a fresh browser. */
  readonly coldFirst: number;
  readonly coldComplete: number;
  /** One session, every query new to it. */
  readonly warmFirst: Percentiles;
  readonly warmComplete: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

const links: readonly Link[] = [
  { name: 'local', latency: 0, rate: Number.POSITIVE_INFINITY },
  { name: '1.6 Mbit/s, 150 ms', latency: 150, rate: 200_000 },
];

const freshBrowsers = 9;
const sessionQueries = 120;

/**
 * Asks an index of `reports` in real Chromium, over each of the links.
 *
 * @param identity - Asks over HTTP/2 as well, of a host with this certificate.
 */
export async function searchInBrowser(
  reports: number,
  identity: Identity | null,
  say: (line: string) => void,
): Promise<readonly InBrowser[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-search-'));
  const dist = join(folder, 'dist');
  try {
    say('building the site, and in place of its index one of the corpus');
    run(['scripts/build.ts', '--out', dist]);
    rmSync(join(dist, 'search-index'), { recursive: true });
    run([join(import.meta.dirname, 'build-ours.ts'), String(reports), join(dist, 'search-index')]);
    const launch = await findBrowser(say);
    const browser = await chromium.launch(launch);
    try {
      const results: InBrowser[] = [];
      for (const link of links) {
        for (const host of identity ? [null, identity] : [null]) {
          say(`${reports} reports, ${nameOf(link, host)}`);
          results.push(await measured(browser, launch, { dist, reports, link, identity: host }));
        }
      }
      return results;
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function nameOf({ name }: Link, identity: Identity | null): string {
  return identity ? `${name}, HTTP/2` : name;
}

async function measured(browser: Browser, launch: LaunchOptions, host: Host): Promise<InBrowser> {
  const { dist, reports, link, identity } = host;
  const texts = benchQueries(reports, corpusModel())
    .filter(({ family }) => family !== 'numbers')
    .map(({ text }) => text);
  const server = await serveSlowly(dist, link, identity);
  try {
    const fresh: Fresh[] = [];
    for (let index = 0; index < freshBrowsers; index += 1) {
      const [first = '', second = ''] = texts.slice(index * 17, index * 17 + 2);
      fresh.push(await freshBrowser(browser, server, first, second));
    }
    const count = link.latency === 0 ? sessionQueries : 20;
    const session = await unwatchedSession(host, texts.slice(-count - 50, -50), launch);
    return {
      reports,
      link: nameOf(link, identity),
      pageBytes: median(fresh.map((one) => one.page)),
      firstBytes: median(fresh.map((one) => one.first)),
      firstResultBytes: median(fresh.map((one) => one.firstResults)),
      secondBytes: median(fresh.map((one) => one.second)),
      coldFirst: median(fresh.map((one) => one.answered.first)),
      coldComplete: median(fresh.map((one) => one.answered.complete)),
      warmFirst: percentiles(session.map(({ first }) => first)),
      warmComplete: percentiles(session.map(({ complete }) => complete)),
    };
  } finally {
    await server.close();
  }
}

interface Fresh {
  readonly page: number;
  readonly first: number;
  readonly firstResults: number;
  readonly second: number;
  readonly answered: Answered;
}

async function freshBrowser(
  browser: Browser,
  server: SlowServer,
  first: string,
  second: string,
): Promise<Fresh> {
  return await onSearchPage(browser, server, async (page) => {
    const pageBytes = server.sent();
    let firstResults: number | null = null;
    await page.exposeFunction('firstResultsAreHere', () => {
      firstResults ??= server.sent();
    });
    const answered = await page.evaluate(answerOnPage, first);
    const afterFirst = server.sent();
    await page.evaluate(answerOnPage, second);
    return {
      page: pageBytes,
      first: afterFirst - pageBytes,
      firstResults: (firstResults ?? afterFirst) - pageBytes,
      second: server.sent() - afterFirst,
      answered,
    };
  });
}

/** Opens the search page in a browser context of its own. */
async function onSearchPage<Result>(
  browser: Browser,
  server: SlowServer,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    server.forget();
    await page.goto(`${server.origin}/search/`, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return percentiles(values).p50;
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
