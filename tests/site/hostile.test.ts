import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/static-server.ts';
import { commandLine, root } from '../command-line.ts';
import { harmlessDepartment, harmlessReport, harmlessSite, payload } from '../hostile/harmless.ts';
import { copyOfSample } from '../site-copy.ts';
import { csvRecords } from './csv-rows.ts';
import { answered } from './search-page.ts';

/** Builds the sample with a report, a department and a site whose every text is markup. */
async function builtSite(): Promise<string> {
  const { folder, write } = copyOfSample();
  mkdirSync(join(folder, 'content/reports/wuhai'), { recursive: true });
  write('content/reports/wuhai/2022.mdx', harmlessReport);
  write('content/departments/wuhai.yaml', harmlessDepartment);
  const site = readFileSync(join(folder, 'content/site.yaml'), 'utf8');
  write('content/site.yaml', harmlessSite(site));
  const out = join(folder, 'dist');
  const content = relative(root, join(folder, 'content'));
  const built = await commandLine('build', ['--content', content, '--out', out]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  return out;
}

/** Whatever ran, asked another host, or was stopped by the policy of the page. */
async function watched(page: Page, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  await page.exposeFunction('canary', () => troubles.push(`ran on ${page.url()}`));
  await page.exposeFunction('tellViolation', (what: string) =>
    troubles.push(`${what} on ${page.url()}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && new URL(request.url()).origin !== origin) {
      troubles.push(`${request.url()} asked from ${page.url()}`);
    }
  });
  return troubles;
}

test('markup in every text of a report, a department and the site is text wherever it is shown', async () => {
  const out = await builtSite();
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|xml|json)$/u.test(path),
  );
  const touched = files.filter((path) => readFileSync(join(out, path), 'utf8').includes('canary'));
  expect(touched.length).toBeGreaterThan(15);

  const server = await serve(out);
  onTestFinished(() => server.close());
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const troubles = await watched(page, server.origin);
  for (const path of touched) {
    const address = `/${path}`.replace(/(?:^|\/)index\.html$/u, '/');
    await page.goto(server.origin + encodeURI(address));
    const planted = await page.evaluate(
      () => document.querySelectorAll('[onerror], [onload], [onclick], img[src="x"]').length,
    );
    expect([address, planted]).toEqual([address, 0]);
  }
  for (const asked of ['canary', 'onerror=canary', payload, '<script>', '执行率', '98.00']) {
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent(asked)}`);
    await answered(page);
    await page.goto(`${server.origin}/reports/wuhai/2022/?find=${encodeURIComponent(asked)}#s1`);
  }
  await page.goto(`${server.origin}/compare/?reports=wuhai/2022,slsjyj/2022`);
  await page.goto(`${server.origin}/compare/?reports=${encodeURIComponent(payload)}`);
  await page.waitForLoadState('networkidle');
  expect(troubles).toEqual([]);

  // Feeds and the sitemap are still XML, statements for machines still JSON.
  for (const path of touched.filter((one) => one.endsWith('.xml'))) {
    const text = readFileSync(join(out, path), 'utf8');
    const wrong = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
          ?.textContent ?? null,
      text,
    );
    expect([path, wrong]).toEqual([path, null]);
  }
  for (const path of touched.filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(out, path), 'utf8');
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gsu,
    )) {
      expect(() => JSON.parse(json), path).not.toThrow();
    }
  }
  // No cell of a table begins as a formula does.
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.csv') || path.includes('attachments')) continue;
    const cells = csvRecords(join(out, path)).flat();
    expect([path, cells.filter((cell) => /^[=+@]/u.test(cell))]).toEqual([path, []]);
  }
}, 300_000);
