import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, results } from './search-page.ts';
import { desktop, phone, visit } from './visit.ts';

const bar = (page: Page) => page.getByRole('region', { name: '检索词在本页的位置' });

/** What is marked, in the order of the page, by whichever means the browser has. */
const marked = (page: Page, name = 'found') =>
  page.evaluate((key) => {
    const ranges = [...(CSS.highlights?.get(key) ?? [])] as Range[];
    if (ranges.length > 0) return ranges.map(String);
    const selector = key === 'found' ? 'main mark' : 'main mark.found-here';
    return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  }, name);

/** Distance of the place that the reader stands on from the top of the window, and its height. */
const where = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights?.get('found-here') ?? [])] as Range[];
    const place = range ?? document.querySelector('mark.found-here');
    return { top: place?.getBoundingClientRect().top ?? -1, window: innerHeight };
  });

/** Whether the place that the reader stands on lies in a part of the page, or under its heading. */
const isUnder = (page: Page, id: string) =>
  page.evaluate((anchor) => {
    const target = document.getElementById(anchor);
    const [range] = [...(CSS.highlights?.get('found-here') ?? [])] as Range[];
    if (!target || !range) return false;
    if (target.contains(range.startContainer)) return true;
    const before = [...document.querySelectorAll('.prose :is(h2, h3, h4, h5)')].filter(
      (heading) => (heading.compareDocumentPosition(range.startContainer) & 4) !== 0,
    );
    return before.at(-1) === target;
  }, id);

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
] as const)('on %s', (_, viewport) => {
  test('a result lands on the place it showed, marked and in view', async () => {
    await visit('/search/', { viewport }, async ({ page, troubles }) => {
      await ask(page, '两个健康示范城市');
      const link = results(page).locator('.place a').first();
      const href = new URL((await link.getAttribute('href')) ?? '');
      const anchor = decodeURIComponent(href.hash.slice(1).split(':~:')[0] ?? '');
      await link.click();
      await bar(page).waitFor();
      expect(await bar(page).textContent()).toMatch(/^本页有\d+处“两个健康示范城市”/u);
      expect(new Set(await marked(page))).toEqual(new Set(['两个健康”示范城市']));
      const place = await where(page);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeLessThan(place.window - 60);
      expect(await isUnder(page, anchor)).toBe(true);
      expect(troubles).toEqual([]);
    });
  });
});

test.each([
  ['a part of the page', '/reports/slsjyj/2021/?find=政府采购执行率#scores', 'scores'],
  ['a heading of the text', '/reports/slsjyj/2021/?find=政府采购执行率#s1-3', 's1-3'],
  ['nothing', '/reports/slsjyj/2021/?find=政府采购执行率', 'answers'],
])('an address that names %s stands on the first place there', async (_, address, id) => {
  await visit(address, {}, async ({ page }) => {
    await bar(page).waitFor();
    expect(await isUnder(page, id)).toBe(true);
  });
});

test('of several words, the first place is where they stand together', async () => {
  await visit('/reports/slsjyj/2022/?find=预算 调整#scores', {}, async ({ page }) => {
    await bar(page).waitFor();
    const block = await page.evaluate(() => {
      const [range] = [...(CSS.highlights?.get('found-here') ?? [])] as Range[];
      return range?.startContainer.parentElement?.closest('td, th, p, h3')?.textContent;
    });
    expect(block).toContain('预算');
    expect(block).toContain('调整');
  });
});

test('a link carries the found text as a text fragment, with the clause around it', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await ask(page, '穗企通');
    const hrefs = await results(page)
      .locator('.place a')
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
    expect(hrefs.every((href) => /#[^:]*:~:text=/u.test(href))).toBe(true);
    expect(hrefs.map(decodeURIComponent).every((href) => href.includes('穗企通'))).toBe(true);
  });
});

test('a place crosses figures and emphasis', async () => {
  await visit('/reports/gzgsl/2021/?find=4809.15万元，执行率', {}, async ({ page }) => {
    await bar(page).waitFor();
    const [place] = await marked(page);
    expect(place).toContain('4809.15万元');
    expect(place).toContain('执行率');
  });
});

test('goes from place to place and around, and clears', async () => {
  await visit('/reports/slsjyj/2022/?find=明厨亮灶#projects', {}, async ({ page, troubles }) => {
    await bar(page).waitFor();
    const count = (await marked(page)).length;
    expect(count).toBeGreaterThan(2);
    const at = async () =>
      Number(/当前第(\d+)处/u.exec((await bar(page).textContent()) ?? '')?.[1]);
    const first = await at();
    await bar(page).getByRole('button', { name: '下一处' }).click();
    expect(await at()).toBe((first % count) + 1);
    await bar(page).getByRole('button', { name: '上一处' }).click();
    expect(await at()).toBe(first);
    for (let step = 0; step < count; step += 1) {
      await bar(page).getByRole('button', { name: '下一处' }).click();
    }
    expect(await at()).toBe(first);
    await bar(page).getByRole('button', { name: '清除' }).click();
    expect(await marked(page)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('found-places').textContent()).toBe('');
    expect(troubles).toEqual([]);
  });
});

test('opens what is folded away when a place lies in it', async () => {
  await visit('/reports/gzgsl/2021/?find=98.8910%25', {}, async ({ page }) => {
    await bar(page).waitFor();
    const isOpen = await page.evaluate(() => {
      const [range] = [...(CSS.highlights?.get('found-here') ?? [])] as Range[];
      const fold = range?.startContainer.parentElement?.closest('details');
      return fold ? fold.open : null;
    });
    expect(isOpen).toBe(true);
  });
});

test('a browser without the highlight API marks the same places with elements', async () => {
  const address = '/reports/gzgsl/2021/?find=两个健康示范城市 预算';
  const native = await visit(address, {}, async ({ page }) => {
    await bar(page).waitFor();
    return await marked(page);
  });
  await visit('/about/', {}, async ({ page, troubles }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await page.goto(new URL(address, page.url()).href);
    await bar(page).waitFor();
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
    const texts = await marked(page);
    expect(texts.join('')).toBe(native.join(''));
    expect((await marked(page, 'found-here')).join('')).toMatch(/两个健康”示范城市|预算/u);
    const before = await page.locator('.prose').textContent();
    await bar(page).getByRole('button', { name: '清除' }).click();
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.locator('.prose').textContent()).toBe(before);
    expect(troubles).toEqual([]);
  });
});

test('costs nothing without a query, and leaves the canonical address alone with one', async () => {
  await visit('/reports/gzgsl/2021/', {}, async ({ page }) => {
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('places-bar')),
    );
    expect(loaded).toEqual([]);
    expect(await page.locator('found-places').textContent()).toBe('');
  });
  await visit('/reports/gzgsl/2021/?find=执行率', {}, async ({ page }) => {
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).toBe('https://mingzhang.example/reports/gzgsl/2021/');
  });
});

test.each(['<img src=x onerror=alert(1)>', '%E0%A4%A', '"', '('.repeat(500), '的的的'])(
  'a report opened with %s is a report as ever',
  async (query) => {
    await visit(`/reports/gzgsl/2021/?find=${query}#%E0%A4%A`, {}, async ({ page, troubles }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect(troubles).toEqual([]);
    });
  },
);
