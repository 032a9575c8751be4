import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/static-server.ts';
import { commandLine, root } from '../command-line.ts';
import { headersFrom } from '../hosted-headers.ts';
import { copyOfSample } from '../site-copy.ts';

test('a site asks others as well, names where results come from, and survives a dead one', async () => {
  // Another site as it stands, and one that never answers.
  const other = await serve(inject('out'), headersFrom(inject('out')));
  onTestFinished(() => other.close());
  const dead = 'http://127.0.0.1:9';
  const copy = copyOfSample();
  copy.change('content/site.yaml', [
    'licence:',
    `federated:\n  - name: 另一个示例站\n    url: ${other.origin}\n  - name: 不通的示例站\n    url: ${dead}\nlicence:`,
  ]);
  const out = join(copy.folder, 'dist');
  const content = relative(root, join(copy.folder, 'content'));
  const built = await commandLine('build', ['--content', content, '--out', out]);
  expect(built.code, built.stderr).toBe(0);
  const own = await serve(out, headersFrom(out));
  onTestFinished(() => own.close());

  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const asked = new Set<string>();
  page.context().on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(`${own.origin}/search/?q=政府采购执行率`);
  await expect
    .poll(() => page.locator('.search-status').textContent(), { timeout: 30_000 })
    .toMatch(/^找到24份报告、\d+处$/u);
  expect(await page.locator('.search-notices').textContent()).toContain('不通的示例站未能载入');
  const origins = await page.locator('.result .origin').allTextContents();
  expect(new Set(origins)).toEqual(new Set(['来源站点：另一个示例站']));
  const links = page.locator('.result h2 a');
  const hosts = await links.evaluateAll((all: HTMLAnchorElement[]) =>
    all.map((link) => new URL(link.href).origin),
  );
  expect(new Set(hosts)).toEqual(new Set([own.origin, other.origin]));
  expect([...asked].filter((origin) => ![own.origin, other.origin, dead].includes(origin))).toEqual(
    [],
  );
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain(`connect-src 'self' ${other.origin} ${dead};`);
}, 120_000);
