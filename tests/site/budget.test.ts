import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { everyKind } from './kinds.ts';
import { countBytes, layoutShifts } from './measures.ts';
import { addresses, desktop, phone, seeAll, visit } from './visit.ts';

/** A file that loads nothing else, to begin measuring at. */
const start = '/icon.svg';

const size = (address: string) => statSync(join(inject('out'), address, 'index.html')).size;

const [largest = ''] = addresses
  .filter((address) => /^\/reports\/[^/]+\/\d{4}\/$/u.test(address))
  .sort((a, b) => size(b) - size(a));

/** In bytes on the line, heads of answers included. */
const beforeCharts = 60_000;
const withCharts = 130_000;

describe.each([
  ['the real report', '/reports/gzgsl/2021/'],
  ['the largest report', largest],
])('%s', (_, address) => {
  test('costs little before a chart is in view, and not much with all of them', async () => {
    await visit(start, { viewport: phone }, async ({ page }) => {
      const bytes = await countBytes(page);
      await page.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' });
      expect(await page.locator('data-chart canvas').count()).toBe(0);
      expect(bytes.sum()).toBeGreaterThan(10_000);
      expect(bytes.sum(), bytes.list()).toBeLessThanOrEqual(beforeCharts);
      await seeAll(page);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('data-chart canvas').count()).toBeGreaterThan(0);
      expect(bytes.sum(), bytes.list()).toBeLessThanOrEqual(withCharts);
    });
  });
});

/** What a script in the page itself may be long, in characters: it runs at once, before all else. */
const inlineLimit = 400;

test.each(addresses)('%s waits for no script before it is shown', (address) => {
  const html = readFileSync(join(inject('out'), address, 'index.html'), 'utf8');
  const scripts = html.match(/<script\b[^>]*>[\s\S]*?<\/script>/gu) ?? [];
  const blocking = scripts.filter(
    (script) => !/^<script[^>]*\s(?:type="(?:module|[^"]*json)"|async|defer)/u.test(script),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(blocking.filter((script) => /^<script[^>]*\ssrc=/u.test(script))).toEqual([]);
  expect(blocking.join('').length).toBeLessThan(inlineLimit);
});

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('on %s', (_, viewport) => {
  test.each(everyKind)('nothing moves on %s while it loads and is read', async (address) => {
    await visit(start, { viewport }, async ({ page }) => {
      const shifts = await layoutShifts(page);
      await page.goto(new URL(address, page.url()).href, { waitUntil: 'load' });
      await seeAll(page);
      expect(await shifts()).toEqual([]);
    });
  });
});
