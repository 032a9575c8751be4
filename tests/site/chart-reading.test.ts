import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, seeAll, visit } from './visit.ts';

const report = '/reports/gzgsl/2021/';

async function chartOf(page: Page, name: string): Promise<Locator> {
  const chart = page.locator(`#chart-${name} data-chart`);
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  return chart;
}

const said = (chart: Locator) => chart.locator('[aria-live]').textContent();
const tip = (chart: Locator) => chart.locator('.chart-tip');
const shown = (chart: Locator) => tip(chart).locator('> *').allTextContents();

describe('by keyboard', () => {
  test('reads the values of a chart one by one, and leaves it with Escape', async () => {
    await visit(report, {}, async ({ page, troubles }) => {
      const chart = await chartOf(page, 'budget-and-expenditure');
      await chart.focus();
      expect(await said(chart)).toBe('');
      expect(await tip(chart).isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(await said(chart)).toBe('全年预算数：金额 4863.08万元');
      expect(await shown(chart)).toEqual(['全年预算数', '金额 4863.08万元']);
      await page.keyboard.press('ArrowDown');
      expect(await said(chart)).toBe('支出数：金额 4809.15万元');
      await page.keyboard.press('ArrowRight');
      expect(await said(chart)).toBe('支出数：金额 4809.15万元');
      await page.keyboard.press('Home');
      expect(await said(chart)).toBe('全年预算数：金额 4863.08万元');
      await page.keyboard.press('Escape');
      expect(await tip(chart).isVisible()).toBe(false);
      expect(troubles).toEqual([]);
    });
  });

  test('says every series of a category, and what is undisclosed', async () => {
    await visit('/departments/slskjj/', {}, async ({ page }) => {
      const chart = await chartOf(page, 'years-amounts');
      await chart.focus();
      await page.keyboard.press('End');
      expect(await said(chart)).toBe('2023：全年预算数 9872.65万元；支出数 9544.25万元');
      await page.keyboard.press('ArrowLeft');
      expect(await said(chart)).toBe('2022：全年预算数 未公开；支出数 未公开');
    });
  });

  test('reaches each chart by Tab, with a name and how to read it', async () => {
    await visit(report, {}, async ({ page }) => {
      await seeAll(page);
      for (const chart of await page.locator('data-chart').all()) {
        expect(await chart.getAttribute('tabindex')).toBe('0');
        const figure = chart.locator('xpath=ancestor::figure');
        expect(await chart.getAttribute('aria-label')).toBe(
          await figure.locator('figcaption').textContent(),
        );
        const keys = await chart.getAttribute('aria-describedby');
        expect(await page.locator(`#${keys}`).textContent()).toBe(
          '按方向键逐项读数，按 Esc 键结束',
        );
      }
      const ids = await page.locator('.chart-keys').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('leaves the keys of the browser alone', async () => {
    await visit(report, {}, async ({ page }) => {
      const chart = await chartOf(page, 'spending');
      await chart.focus();
      await page.keyboard.press('Control+Home');
      expect(await said(chart)).toBe('');
    });
  });
});

test('shows a value to the pointer, and hides it when the pointer leaves or Escape is pressed', async () => {
  await visit(report, {}, async ({ page }) => {
    const chart = await chartOf(page, 'projects');
    const row = chart.locator('.bar-row').nth(1);
    await row.hover();
    expect(await shown(chart)).toEqual(['“穗企通”平台建设', '支出数 20万元']);
    await page.keyboard.press('Escape');
    expect(await tip(chart).isVisible()).toBe(false);
    await chart.locator('.bar-row').nth(0).hover();
    expect(await shown(chart)).toEqual(['非公党委工作经费', '支出数 14.27万元']);
    await page.locator('h1').hover();
    expect(await tip(chart).isVisible()).toBe(false);
  });
});

test('shows a value to a finger until it taps elsewhere', async () => {
  await visit(report, { viewport: phone, hasTouch: true }, async ({ page }) => {
    const chart = await chartOf(page, 'spending');
    const box = await chart.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) - 20, (box?.y ?? 0) + 10);
    expect(await shown(chart)).toEqual([
      '没有逐项列出的其余支出',
      '金额 4726.66万元',
      '占支出数 98.28%',
    ]);
    const { width } = (await tip(chart).boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(40);
    await chart.locator('xpath=ancestor::figure').locator('figcaption').tap();
    expect(await tip(chart).isVisible()).toBe(false);
  });
});
