import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/static-server.ts';
import { commandLine, root } from '../command-line.ts';
import { copyOfSample } from '../site-copy.ts';
import { linksOf } from './page-links.ts';
import { answered, status } from './search-page.ts';
import { phone } from './visit.ts';

test('a site without a report builds, says so on its pages, and leads nowhere that is not there', async () => {
  const { folder } = copyOfSample();
  const identity = ['--name', '示例网', '--organisation', '示例市财政局', '--host', 'a.example'];
  const stripped = await commandLine('new', ['site', '--here', ...identity], { cwd: folder });
  expect(stripped.code, stripped.stderr).toBe(0);
  const out = join(folder, 'dist');
  const content = relative(root, join(folder, 'content'));
  const built = await commandLine('build', ['--content', content, '--out', out]);
  expect(built.code, built.stderr).toBe(0);
  expect(`${built.stdout}${built.stderr}`).not.toContain('WARN');
  expect(built.stdout).toContain('0份报告，');
  // A web server runs as somebody else.
  expect(statSync(out).mode & 0o055).toBe(0o055 & ~process.umask());

  const addresses = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/index\.html$/u, ''));
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.flatMap((address) => dead(out, address))).toEqual([]);

  const server = await serve(out);
  onTestFinished(() => server.close());
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ locale: 'zh-CN', viewport: phone })).newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('requestfailed', (request) => {
    // Leaving a page cuts off what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(request.url());
  });
  for (const address of addresses) {
    await page.goto(`${server.origin}${address}`);
    if (await scrollsSideways(page)) troubles.push(`${address} scrolls sideways`);
    if (/NaN|undefined|Infinity/u.test((await page.textContent('main')) ?? ''))
      troubles.push(address);
  }
  for (const address of ['/', '/reports/', '/years/', '/compare/', '/search/', '/404.html']) {
    await page.goto(`${server.origin}${address}`);
    expect(await page.textContent('main'), address).toContain('本站还没有发布报告。');
  }
  await page.goto(`${server.origin}/departments/`);
  expect(await page.textContent('main')).toContain('名录中还没有部门。');
  await page.goto(`${server.origin}/search/?q=执行率`);
  await answered(page);
  expect(await status(page).textContent()).toMatch(/^没有找到/u);
  expect(troubles).toEqual([]);
}, 120_000);

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** Links of a page that lead to no file. */
function dead(out: string, address: string): readonly string[] {
  const html = readFileSync(
    join(out, address.endsWith('/') ? `${address}index.html` : address),
    'utf8',
  );
  return linksOf(html).filter((link) => {
    const { host, pathname } = new URL(link, `https://a.example${address}`);
    const path = decodeURIComponent(pathname);
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    return host === 'a.example' && !existsSync(file);
  });
}
