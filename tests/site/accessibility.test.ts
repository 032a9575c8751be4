import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { everyKind } from './kinds.ts';
import { type Look, looks, wear } from './looks.ts';
import { addresses, seeAll, visit } from './visit.ts';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Of the rules those that ask what a page looks like: the others see the same page in every look. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds wrong with a page as it is shown, each with the look that it is shown in. */
async function violationsOf(page: Page, { name, isAnother }: Look): Promise<readonly string[]> {
  // Without the legacy mode every run opens one more page, for frames of other hosts.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const rules = isAnother ? axe.withRules(rulesOfLooks) : axe.withTags(wcag22AA);
  const { violations, passes } = await rules.analyze();
  expect(passes.length).toBeGreaterThan(isAnother ? 0 : 10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html} ${failureSummary}`),
  );
}

test.each(everyKind)(
  '%s breaks no rule of WCAG 2.2 AA in any look',
  async (address) => {
    await visit(address, {}, async ({ page }) => {
      await seeAll(page);
      // What is folded away is read as well once somebody opens it.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const violations: string[] = [];
      for (const look of looks) {
        await wear(page, look);
        violations.push(...(await violationsOf(page, look)));
      }
      expect(violations).toEqual([]);
    });
  },
  180_000,
);

test('a keyboard reaches the text first, and sees where it is', async () => {
  await visit('/reports/slsjyj/2022/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toContain('跳到正文');
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const outline = await page
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
  });
});

test.each(addresses)(
  '%s says in which language it is and has a title and one heading',
  (address) => {
    const html = readFileSync(join(inject('out'), address, 'index.html'), 'utf8');
    expect(html).toContain('<html lang="zh-CN"');
    expect(html.match(/<h1[\s>]/gu)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
  },
);
