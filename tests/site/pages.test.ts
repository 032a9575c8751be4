import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addresses, desktop, kinds, phone, seeAll, visit, visited } from './visit.ts';

test('the site has the pages that the sample calls for', () => {
  const reports = addresses.filter((address) => /^\/reports\/[^/]+\/\d{4}\/$/u.test(address));
  expect(reports).toHaveLength(12);
  const listed = kinds.filter((kind) => kind !== '/nowhere/').map((kind) => kind.split('?')[0]);
  expect(listed.filter((kind) => !addresses.includes(kind ?? ''))).toEqual([]);
});

const windows = [
  ['a phone', phone],
  ['a desktop', desktop],
] as const;

describe.each(windows)('on %s', (_, viewport) => {
  describe.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('%s', (_name, javaScriptEnabled) => {
    test.each(visited)('%s loads without trouble and never scrolls sideways', async (address) => {
      await visit(address, { viewport, javaScriptEnabled }, async ({ page, troubles }) => {
        if (javaScriptEnabled) await seeAll(page);
        expect(troubles).toEqual([]);
        expect(await page.locator('h1').count()).toBe(1);
        const widths = await page.evaluate(() => {
          const root = document.documentElement;
          return { content: root.scrollWidth, window: root.clientWidth };
        });
        expect(widths.content).toBeLessThanOrEqual(widths.window);
      });
    });
  });
});

test('what is not there answers 404 with a way back', async () => {
  await visit('/nowhere/', { javaScriptEnabled: false }, async ({ page, troubles }) => {
    expect(troubles).toEqual([expect.stringMatching(/^404: /u), expect.stringMatching(/404/u)]);
    await page.locator('main').getByRole('link', { name: '全部报告' }).click();
    expect(new URL(page.url()).pathname).toBe('/reports/');
  });
});

test.each(addresses)('%s forbids every script that the build did not write', (address) => {
  const html = readFileSync(join(inject('out'), address, 'index.html'), 'utf8');
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/u.exec(html)?.[1];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toContain("'wasm-unsafe-eval'");
  expect(policy).toContain("worker-src 'self'");
  expect(html).not.toMatch(/<[^>]+\son[a-z]+=/u);
});
