import { expect, test } from 'vitest';
import { visit } from './visit.ts';

test('each term has an address of its own and a sentence that explains it', async () => {
  await visit('/glossary/#execution-rate', { javaScriptEnabled: false }, async ({ page }) => {
    const terms = page.locator('.terms > div');
    expect(await terms.count()).toBeGreaterThanOrEqual(30);
    for (const text of await terms.locator('dd').allTextContents()) {
      expect(text.trim().length).toBeGreaterThan(12);
      expect(text.trim()).toMatch(/[。×＋％%费额数分值费]/u);
    }
    const rate = page.locator('#execution-rate');
    expect(await rate.textContent()).toContain('执行率＝支出数÷全年预算数×100%');
    expect(await rate.evaluate((term) => term.matches(':target'))).toBe(true);
  });
});

test('a term is found by its name', async () => {
  await visit('/glossary/', {}, async ({ page }) => {
    await page.getByLabel('查找名词').fill('结转');
    const shown = page.locator('.terms dt').filter({ visible: true });
    expect(await shown.allTextContents()).toEqual(['结转和结余', '结转结余率']);
  });
});

test('the guide explains the parts of a report, and starts from one that is there', async () => {
  await visit('/how-to-read/', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('article h2').count()).toBe(8);
    expect(await page.locator('article').textContent()).toContain('它说明不了什么');
    await page.getByRole('link', { name: /^\s*对照一份报告来读/u }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports/slsjyj/2023/');
  });
});

test('the page about the site leads on to guide, terms and corrections', async () => {
  await visit('/about/', { javaScriptEnabled: false }, async ({ page }) => {
    const prose = page.locator('.prose');
    for (const [name, path] of [
      ['怎样读报告', '/how-to-read/'],
      ['名词解释', '/glossary/'],
      ['更正公告', '/corrections/'],
    ] as const) {
      expect(await prose.getByRole('link', { name }).first().getAttribute('href')).toBe(path);
    }
  });
});
