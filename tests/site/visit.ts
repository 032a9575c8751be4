import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

const origin = inject('origin');

/** Every address of the built site, `/reports/gzgsl/2021/`; not `/404.html`, which has no address. */
export const addresses: readonly string[] = readdirSync(inject('out'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => `/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('/index.html'))
  .map((path) => path.replace(/index\.html$/u, ''))
  .sort();

/** Those that search engines may list: neither superseded states nor the notices of withdrawn reports. */
export const listedAddresses: readonly string[] = addresses.filter(
  (address) =>
    !readFileSync(join(inject('out'), address, 'index.html'), 'utf8').includes(
      '<meta name="robots" content="noindex">',
    ),
);

/** One address for each kind of page. */
export const kinds: readonly string[] = [
  '/',
  '/reports/',
  '/reports/gzgsl/2021/',
  '/reports/slsjyj/2022/',
  '/reports/slsmzj/2023/',
  '/reports/slswlj/2022/',
  '/reports/slswlj/2022/2023-08-18/',
  '/reports/slswlj/2022/2023-10-12/',
  '/reports/slswlj/2023/',
  '/departments/',
  '/departments/gzgsl/',
  '/departments/slsjyj/',
  '/compare/',
  '/compare/?reports=slsjyj/2022,slsjyj/2021,gzgsl/2021',
  '/years/',
  '/years/2021/',
  '/years/2022/',
  '/indicators/',
  '/indicators/政府采购执行率/',
  '/indicators/管理效能/',
  '/projects/',
  '/corrections/',
  '/glossary/',
  '/how-to-read/',
  '/checks/',
  '/data/',
  '/search/',
  '/search/?q=执行率',
  '/about/',
  '/nowhere/',
];

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

/** A page with all that went wrong while it was open. */
export interface Visit {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens an address in a browser window of its own, runs `look`, and closes the window. */
export async function visit<Result>(
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', ...options });
  try {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
    page.on('requestfailed', (request) => {
      // Leaving a page cuts off what it was still loading.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
        troubles.push(`failed: ${request.url()}`);
      }
    });
    page.on('request', (request) => {
      const { protocol, origin: host } = new URL(request.url());
      if (protocol !== 'data:' && host !== origin) troubles.push(`other host: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + address, { waitUntil: 'load' });
    return await look({ page, troubles });
  } finally {
    await context.close();
  }
}

/** Scrolls through the whole page, so that whatever waits to be seen is drawn, and awaits answers. */
export async function seeAll(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  for (const chart of await page.locator('data-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
  }
}
