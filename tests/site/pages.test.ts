import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { everyKind, otherAddresses } from './kinds.ts';
import { addresses, desktop, kinds, phone, seeAll, type Visit, visit } from './visit.ts';

test('the site has the pages that the sample calls for', () => {
  const reports = addresses.filter((address) => /^\/reports\/[^/]+\/\d{4}\/$/u.test(address));
  // One of them is the notice of a withdrawal.
  expect(reports).toHaveLength(13);
  const listed = kinds.filter((kind) => kind !== '/nowhere/').map((kind) => kind.split('?')[0]);
  expect(listed.filter((kind) => !addresses.includes(kind ?? ''))).toEqual([]);
});

/** Loads a page, has all of it drawn, and tells what is wrong with it in a window. */
async function look({ page, troubles }: Visit): Promise<void> {
  if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches)) await seeAll(page);
  expect(troubles).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  await staysInWindow(page);
}

async function staysInWindow(page: Page): Promise<void> {
  const widths = await page.evaluate(() => {
    const root = document.documentElement;
    return { content: root.scrollWidth, window: root.clientWidth };
  });
  expect(widths.content).toBeLessThanOrEqual(widths.window);
}

// `/nowhere/` has trouble by its nature.
describe.each(everyKind.filter((kind) => kind !== '/nowhere/'))('%s', (address) => {
  test.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ])('loads on %s without trouble and never scrolls sideways', async (_, viewport) => {
    await visit(address, { viewport }, look);
  });

  test('does so without JavaScript as well', async () => {
    await visit(address, { javaScriptEnabled: false, viewport: phone }, async (opened) => {
      await look(opened);
      await opened.page.setViewportSize(desktop);
      await staysInWindow(opened.page);
    });
  });
});

/** The other pages by the column that they stand in. */
const columns = [...Map.groupBy(otherAddresses, (address) => address.split('/')[1] ?? '')];

// Pages of one kind differ in what they hold: each is opened once, where there is least room, all in
// one window, which keeps what they share.
test.each(columns)(
  'every other page under /%s/ loads without trouble and never scrolls sideways',
  async (_, inColumn) => {
    const [first = '/'] = inColumn;
    await visit(first, { viewport: phone }, async (opened) => {
      for (const address of inColumn) {
        await opened.page.goto(new URL(address, opened.page.url()).href, { waitUntil: 'load' });
        await look(opened).catch((cause: unknown) => {
          throw new Error(`Unexpected trouble on ${address}`, { cause });
        });
      }
    });
  },
  180_000,
);

test('what is not there answers 404 with a way back', async () => {
  await visit('/nowhere/', { javaScriptEnabled: false }, async ({ page, troubles }) => {
    expect(troubles).toEqual([expect.stringMatching(/^404: /u), expect.stringMatching(/404/u)]);
    await page.locator('main').getByRole('link', { name: '全部报告' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports/');
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
