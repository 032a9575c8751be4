import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../command-line.ts';
import { desktop, phone, visit } from './visit.ts';

const report = '/reports/slsjyj/2022/';

const card = (page: Page, id: string) => page.locator(`#figure-${id}`);
const panel = (page: Page, id: string) => card(page, id).locator('.key-working');

test.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('without JavaScript, a key figure opens to its working on %s', async (_, viewport) => {
  await visit(report, { viewport, javaScriptEnabled: false }, async ({ page }) => {
    expect(await panel(page, 'rate').isVisible()).toBe(false);
    await card(page, 'rate').locator('summary').press('Enter');
    expect(await panel(page, 'rate').isVisible()).toBe(true);
    const text = ((await panel(page, 'rate').textContent()) ?? '').replaceAll(/\s+/gu, '');
    expect(text).toContain('预算执行率＝支出数÷全年预算数×100%');
    expect(text).toContain('19365.85÷19684.05×100%=98.3835%');
    expect(text).toContain('一致：公开值在四舍五入允许的范围之内');
    const inputs = panel(page, 'rate').locator('tbody tr');
    expect(await inputs.allTextContents()).toEqual([
      expect.stringMatching(/^\s*支出数\s*19365\.85万元/u),
      expect.stringMatching(/^\s*全年预算数\s*19684\.05万元/u),
    ]);
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
});

test('opening a figure moves no other card of its row, and takes the whole width below it', async () => {
  await visit(report, {}, async ({ page }) => {
    const faces = page.locator('#figures .key-face');
    const places = () =>
      faces.evaluateAll((all) => all.slice(0, 4).map((face) => face.getBoundingClientRect().y));
    await card(page, 'adjusted').scrollIntoViewIfNeeded();
    const before = await places();
    await card(page, 'adjusted').locator('summary').click();
    expect(await places()).toEqual(before);
    const grid = await page.locator('.key-figures').boundingBox();
    const opened = await panel(page, 'adjusted').boundingBox();
    expect(opened?.width).toBeCloseTo(grid?.width ?? 0, 0);
    expect(opened?.y).toBeGreaterThan(before[1] ?? 0);
  });
});

test('leads from a figure to the heading and the line that tell it, and to its rules', async () => {
  await visit(report, {}, async ({ page }) => {
    await card(page, 'rate').locator('summary').click();
    const place = panel(page, 'rate').locator('.key-facts .key-place');
    const line = Number(/第(\d+)行/u.exec((await place.textContent()) ?? '')?.[1]);
    const source = readFileSync(join(root, 'content/reports/slsjyj/2022.mdx'), 'utf8').split('\n');
    expect(source[line - 1]).toBe('  executionRate: 98.38%');
    const rule = panel(page, 'rate').locator('.key-rules a').first();
    expect(await rule.getAttribute('href')).toBe('/checks/#execution-rate-follows-from-amounts');
    const link = place.locator('a').first();
    const anchor = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(anchor);
    expect(await page.locator(anchor).textContent()).toBe(await link.textContent());
  });
});

test('says that a total differs from its parts, by how much, and not which is wrong', async () => {
  await visit('/reports/slsmzj/2023/', {}, async ({ page }) => {
    const face = card(page, 'total').locator('summary');
    expect(await face.textContent()).toContain('重算不一致');
    await face.click();
    const text = await panel(page, 'total').textContent();
    expect(text).toContain('公开值减重算值为1分，哪一处有误无法判断');
    expect(text).toContain('部门已公开说明');
  });
});

test('shows an undisclosed main figure as 未公开, with nothing to open', async () => {
  await visit('/reports/gzgsl/2021/', { javaScriptEnabled: false }, async ({ page }) => {
    const first = page.locator('#figures .key-figure').first();
    expect((await first.textContent())?.replaceAll(/\s+/gu, '')).toBe('年初预算数未公开');
    expect(await page.locator('#figure-initial').count()).toBe(0);
  });
});

test('prints every working, whether or not it was opened', async () => {
  await visit(report, {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const sums = page.locator('#figures .key-sum');
    expect(await sums.count()).toBeGreaterThan(8);
    for (const sum of await sums.all()) {
      expect((await sum.boundingBox())?.height ?? 0).toBeGreaterThan(5);
    }
  });
});
