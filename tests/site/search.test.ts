import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, visit } from './visit.ts';

const status = (page: Page) => page.locator('.search-status');

async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await found(page);
}

/** Waits until the answer to the latest question is there. */
async function found(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const line = document.querySelector('.search-status')?.textContent ?? '';
    return /^(?:找到|没有找到)/u.test(line);
  });
}

const places = (page: Page) => page.locator('.results .where').allTextContents();

test('finds 政府采购执行率 and lands on the section that speaks of it', async () => {
  await visit('/search/', {}, async ({ page, troubles }) => {
    await ask(page, '政府采购执行率');
    expect(await status(page).textContent()).toMatch(/^找到\d+处$/u);
    const first = page.locator('.results li').first();
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    await first.getByRole('link').click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toMatch(/^\/reports\/[a-z]+\/\d{4}\/$/u);
    expect(hash).toMatch(/^#s\d/u);
    const heading = page.locator(`[id="${hash.slice(1)}"]`);
    expect(await heading.evaluate((element) => element.tagName)).toMatch(/^H[2-6]$/u);
    const box = await heading.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(300);
    expect(await page.locator('.prose').textContent()).toContain('政府采购执行率');
    expect(troubles).toEqual([]);
  });
});

test.each([
  ['an amount', '4863.08', '广州市工商业联合会'],
  ['a name in quotes', '穗企通', '广州市工商业联合会'],
  ['a rare word', '明厨亮灶', '示例市教育局'],
])('finds %s: %s', async (_, query, where) => {
  await visit('/search/', {}, async ({ page }) => {
    await ask(page, query);
    expect((await places(page)).join('\n')).toContain(where);
  });
});

describe('facets', () => {
  test('a year leaves the reports of that year', async () => {
    await visit('/search/', {}, async ({ page }) => {
      await ask(page, '执行率');
      const before = new Set((await places(page)).map((place) => /\d{4}/u.exec(place)?.[0]));
      expect(before.size).toBeGreaterThan(1);
      await page.getByLabel('年度').selectOption('2021');
      await page.waitForURL(/year=2021/u);
      await expect
        .poll(async () => new Set((await places(page)).map((place) => /\d{4}/u.exec(place)?.[0])))
        .toEqual(new Set(['2021']));
    });
  });

  test('a department leaves its reports, and both together leave one', async () => {
    await visit('/search/', { viewport: phone }, async ({ page }) => {
      await ask(page, '执行率');
      await page.getByLabel('部门').selectOption('示例市教育局');
      await expect
        .poll(async () => (await places(page)).every((place) => place.includes('示例市教育局')))
        .toBe(true);
      expect((await places(page)).length).toBeGreaterThan(0);
      await page.getByLabel('年度').selectOption('2022');
      await expect
        .poll(async () => new Set(await places(page)))
        .toEqual(new Set(['示例市教育局2022年度部门整体支出绩效自评报告（示例）']));
    });
  });
});

test('keeps the question in the address, so that an answer can be sent to somebody', async () => {
  await visit('/search/?q=政府采购&year=2022', {}, async ({ page }) => {
    await found(page);
    expect(await page.getByRole('searchbox').inputValue()).toBe('政府采购');
    expect(await page.getByLabel('年度').inputValue()).toBe('2022');
    const answers = await places(page);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every((place) => place.includes('2022'))).toBe(true);
  });
});

test('starts from the home page too', async () => {
  await visit('/', {}, async ({ page, troubles }) => {
    await page.getByRole('searchbox').fill('课后服务');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await found(page);
    expect(await status(page).textContent()).toMatch(/^找到\d+处$/u);
    expect(troubles).toEqual([]);
  });
});

test.each(['没有这样的字串xyz', '<img src=x onerror=alert(1)>', '"', '*', '　'])(
  'answers %s in words, without an error and without markup',
  async (query) => {
    await visit(`/search/?q=${encodeURIComponent(query)}`, {}, async ({ page, troubles }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main img').count()).toBe(0);
      expect(await status(page).textContent()).not.toContain('暂时不可用');
      expect(troubles).toEqual([]);
    });
  },
);

test('says what to do when JavaScript is off', async () => {
  await visit('/search/', { javaScriptEnabled: false }, async ({ page }) => {
    const notice = page.locator('main noscript');
    expect(await notice.textContent()).toContain('需要启用JavaScript');
    await page.locator('main').getByRole('link', { name: '全部报告' }).click();
    expect(new URL(page.url()).pathname).toBe('/reports/');
  });
});
