import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from './search-page.ts';
import { desktop, phone, visit } from './visit.ts';

const dialog = (page: Page) => page.locator('dialog.search-dialog');
const options = (page: Page) => page.getByRole('option');
const box = (page: Page) => page.getByRole('combobox');

async function type(page: Page, query: string): Promise<void> {
  await dialog(page).waitFor();
  await page.keyboard.insertText(query);
  await options(page).first().waitFor();
}

/** Text of the option that a screen reader is told of. */
async function active(page: Page): Promise<string | null> {
  const id = await box(page).getAttribute('aria-activedescendant');
  if (id === null) return null;
  const option = page.locator(`#${id}[aria-selected="true"]`);
  return await option.locator('.quick-title').textContent();
}

test.each(['/', 'Control+k', 'Meta+k'])('%s opens the search on any page', async (keys) => {
  await visit('/checks/', {}, async ({ page, troubles }) => {
    await page.keyboard.press(keys);
    await dialog(page).waitFor();
    expect(await box(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    expect(troubles).toEqual([]);
  });
});

test('the code of the dialog is loaded when it is first opened, and not before', async () => {
  await visit('/checks/', {}, async ({ page }) => {
    // Files are named by their content alone.
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\.js$|\/search-index\//u.test(name)),
      );
    await page.waitForTimeout(500);
    const before = await loaded();
    expect(before.filter((name) => name.includes('/search-index/'))).toEqual([]);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    expect((await loaded()).length).toBeGreaterThan(before.length);
  });
});

test('the keys are left to whoever is typing, and on the search page lead to its field', async () => {
  await visit('/', {}, async ({ page }) => {
    await page.getByRole('searchbox').pressSequentially('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    expect(await dialog(page).count()).toBe(0);
    await page.goto(new URL('/search/', page.url()).href);
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('id')).toBe('query');
    expect(await dialog(page).count()).toBe(0);
  });
});

test('arrows walk through the results and around, Enter opens the one they stand on', async () => {
  await visit('/', {}, async ({ page, troubles }) => {
    await page.keyboard.press('/');
    await type(page, '明厨亮灶');
    expect(await dialog(page).getByRole('status').textContent()).toMatch(/^找到2份报告、\d+处$/u);
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    const titles = await page.locator('.quick-title').allTextContents();
    expect(titles).toHaveLength(2);
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(titles[1]);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(titles[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/slsjyj\/\d{4}\/\?find=/u);
    expect(await page.title()).toContain(titles[1] ?? 'no title');
    expect(troubles).toEqual([]);
  });
});

test('Enter without a choice shows all results on the search page', async () => {
  await visit('/about/', {}, async ({ page }) => {
    await page.keyboard.press('/');
    await type(page, '执行率');
    await expect.poll(() => options(page).count()).toBe(6);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await answered(page);
    await expect.poll(() => page.locator('.results > li').count()).toBe(10);
  });
});

test('Escape closes and gives the focus back', async () => {
  await visit('/', { viewport: phone, hasTouch: true }, async ({ page }) => {
    const opener = page.getByRole('button', { name: '快速检索' });
    await opener.click();
    await type(page, '执行率');
    expect(await page.getByRole('link', { name: '查看全部结果' }).getAttribute('href')).toContain(
      encodeURIComponent('执行率'),
    );
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('the shortcut of a single key can be switched off', async () => {
  await visit('/about/', {}, async ({ page }) => {
    await page.keyboard.press('/');
    await page.getByLabel('按 / 键打开').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor({ state: 'visible' });
  });
});

describe.each([
  ['light', desktop],
  ['dark', phone],
] as const)('in a %s window', (colorScheme, viewport) => {
  const broken = async (page: Page) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };

  test('the open dialog with results breaks no rule of WCAG 2.2 AA', async () => {
    await visit('/', { colorScheme, viewport }, async ({ page }) => {
      await page.keyboard.press('/');
      await type(page, '政府采购');
      await page.keyboard.press('ArrowDown');
      expect(await broken(page)).toEqual([]);
    });
  });

  test('nor do results with chosen facets, or their absence', async () => {
    for (const address of ['/search/?q=执行率&year=2022&year=2021', '/search/?q=无此字串']) {
      await visit(address, { colorScheme, viewport }, async ({ page }) => {
        await answered(page);
        await page.locator('details').evaluateAll((all) => {
          for (const details of all as HTMLDetailsElement[]) details.open = true;
        });
        expect(await broken(page)).toEqual([]);
      });
    }
  });

  test('nor does a report with marked places', async () => {
    await visit('/reports/gzgsl/2021/?find=执行率', { colorScheme, viewport }, async ({ page }) => {
      await page.getByRole('button', { name: '下一处' }).click();
      expect(await broken(page)).toEqual([]);
    });
  });
});
