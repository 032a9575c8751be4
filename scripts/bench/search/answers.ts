import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type LaunchOptions } from 'playwright-core';
import { hitsIn } from '#search/hits.ts';
import type { PackPlace } from '#search/pack.ts';
import { parseQuery } from '#search/query.ts';
import { openSite } from '#search/site-index.ts';
import { serve } from '../../static-server.ts';
import { indexOfFile } from './corpus.ts';

/** What an engine found for one query. */
export interface Found {
  readonly reports: ReadonlySet<number>;
  /** As in `Truth`; `null` for an engine that does not tell sections. */
  readonly sections: ReadonlySet<string> | null;
  readonly milliseconds: number;
}

/** Our own index, by the code that runs in the reader's browser. */
export async function oursFound(
  folder: string,
  queries: readonly string[],
): Promise<readonly Found[]> {
  const files = new Map<string, Buffer>();
  const load = async (address: string, place?: PackPlace) => {
    const file = files.get(address) ?? readFileSync(join(folder, address));
    files.set(address, file);
    const bytes = file.subarray(place?.start, place?.end);
    return new Uint8Array(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);
  };
  const shards = (
    await Promise.all((await openSite(load, '').volumes()).map(({ open }) => open()))
  ).flat();
  const answers: Found[] = [];
  for (const query of queries) {
    const { phrases } = parseQuery(query);
    const started = performance.now();
    const hits = await Promise.all(shards.map((shard) => hitsIn(shard, phrases)));
    const milliseconds = performance.now() - started;
    const reports = new Set<number>();
    const sections = new Set<string>();
    for (const { shard, report, records } of hits.flatMap((one) => one.reports)) {
      const number = indexOfFile(shard.catalogue.reports[report]?.id ?? '');
      reports.add(number);
      const first = shard.records.findIndex((place) => place.report === report);
      for (const { place } of records) sections.add(`${number}/${place.record - first}`);
    }
    answers.push({ reports, sections, milliseconds });
  }
  return answers;
}

/** Stock Pagefind, by its own code in a real browser, on a page that says it is Chinese. */
export async function stockFound(
  folder: string,
  bundles: readonly string[],
  queries: readonly string[],
  launch: LaunchOptions,
): Promise<readonly Found[]> {
  const server = await serve(folder);
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const answers = await page.evaluate(askStock, { queries, bundles });
    return answers.map(({ urls, milliseconds }) => ({
      reports: new Set(urls.map((url) => Number(url.replaceAll(/\D/gu, '')))),
      sections: null,
      milliseconds,
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. */
async function askStock({
  queries,
  bundles,
}: {
  readonly queries: readonly string[];
  readonly bundles: readonly string[];
}) {
  type Result = { readonly id: string; readonly data: () => Promise<{ readonly url: string }> };
  type Instance = {
    readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
    readonly preload: (query: string) => Promise<unknown>;
  };
  type Pagefind = { readonly createInstance: (options: object) => Instance };
  document.documentElement.lang = 'zh-CN';
  const instances: { readonly instance: Instance; readonly urls: Map<string, string> }[] = [];
  for (const bundle of bundles) {
    const pagefind = (await import(`/${bundle}/pagefind.js`)) as Pagefind;
    const instance = pagefind.createInstance({ basePath: `/${bundle}/`, baseUrl: '/' });
    await instance.preload('示例');
    instances.push({ instance, urls: new Map() });
  }
  const answers: { urls: string[]; milliseconds: number }[] = [];
  for (const query of queries) {
    const started = performance.now();
    const found = await Promise.all(instances.map(({ instance }) => instance.search(query)));
    const milliseconds = performance.now() - started;
    const urls: string[] = [];
    for (const [index, { results }] of found.entries()) {
      const known = instances[index]?.urls ?? new Map<string, string>();
      for (const { id, data } of results) {
        if (!known.has(id)) known.set(id, (await data()).url);
        urls.push(known.get(id) ?? '');
      }
    }
    answers.push({ urls, milliseconds });
  }
  return answers;
}
