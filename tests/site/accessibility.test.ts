import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { desktop, kinds, phone, seeAll, visit } from './visit.ts';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const looks = [
  ['light on a desktop', { colorScheme: 'light', viewport: desktop }],
  ['dark on a desktop', { colorScheme: 'dark', viewport: desktop }],
  ['light on a phone', { colorScheme: 'light', viewport: phone }],
] as const;

describe.each(looks)('%s', (_, options) => {
  test.each(kinds)('%s breaks no rule of WCAG 2.2 AA', async (address) => {
    await visit(address, options, async ({ page }) => {
      await seeAll(page);
      // What is folded away is read as well once somebody opens it.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        ),
      ).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    });
  });
});

test('a keyboard reaches the text first, and sees where it is', async () => {
  await visit('/reports/slsjyj/2022/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toContain('跳到正文');
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
  });
});

test('every page says in which language it is and has one first-level heading', async () => {
  for (const address of kinds) {
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toBe('');
    });
  }
});
