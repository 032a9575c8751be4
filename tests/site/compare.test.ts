import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { phone, visit } from './visit.ts';

const pair = '/compare/?reports=slsjyj/2022,slsjyj/2023';

const table = (page: Page) => page.locator('.comparison');
const status = (page: Page) => page.locator('.compare-status');

/** The cells of a line, value and difference one after the other. */
async function lineOf(page: Page, label: string): Promise<readonly string[]> {
  const line = table(page)
    .getByRole('row')
    .filter({
      has: page.locator('th[scope="row"]', { hasText: new RegExp(`^${label}`, 'u') }),
    });
  return (await line.first().locator('td').allTextContents()).map((text) => text.trim());
}

async function columnsOf(page: Page): Promise<readonly string[]> {
  const heads = table(page).locator('thead th:not(.corner)');
  return heads.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
}

test('puts the reports of an address side by side, with exact differences', async () => {
  await visit(pair, {}, async ({ page, troubles }) => {
    await table(page).waitFor();
    expect(await columnsOf(page)).toEqual(['示例市教育局2022年度（基准）', '示例市教育局2023年度']);
    expect((await lineOf(page, '支出数'))[0]).toBe('19365.85万元');
    const [base, other = ''] = await lineOf(page, '执行率');
    expect(base).toBe('98.38%');
    expect(other).toMatch(/^\d+\.\d+%，与基准相比[+−]\d+\.\d+个百分点$/u);
    expect(await status(page).textContent()).toBe(
      '正在对比2份报告：示例市教育局2022年度、示例市教育局2023年度，以示例市教育局2022年度为基准。',
    );
    expect(await page.locator('.compare-source').textContent()).toContain(pair);
    expect(troubles).toEqual([]);
  });
});

test('shows every figure as the data file states it', async () => {
  await visit(pair, {}, async ({ page }) => {
    await table(page).waitFor();
    const file = join(inject('out'), 'reports/slsjyj/2023.json');
    const { budget, unit } = JSON.parse(readFileSync(file, 'utf8'));
    const lines = { 年初预算数: 'initial', 全年预算数: 'adjusted', 支出数: 'expenditure' };
    for (const [label, key] of Object.entries(lines)) {
      const [, cell = ''] = await lineOf(page, label);
      expect(cell.startsWith(`${budget[key]}${unit}`), cell).toBe(true);
    }
  });
});

test('warns where scores follow different schemes, and subtracts none of them', async () => {
  await visit('/compare/?reports=slsjyj/2022,slsjyj/2021', {}, async ({ page }) => {
    await table(page).waitFor();
    expect(await page.locator('.compare-warning').textContent()).toContain('得分不能直接比较');
    expect(await lineOf(page, '自评总分')).toEqual(['98.10分', '97.49分']);
    expect(await table(page).locator('.group-note').textContent()).toContain('评分方案不同');
  });
});

test('leaves what is undisclosed undisclosed, without a difference', async () => {
  await visit('/compare/?reports=slsjyj/2022,gzgsl/2021', {}, async ({ page }) => {
    await table(page).waitFor();
    expect((await lineOf(page, '年初预算数'))[1]).toBe('未公开');
    const warnings = page.locator('.compare-warning');
    expect(await warnings.allTextContents()).toContainEqual(expect.stringContaining('虚构的示例'));
  });
});

test('moves, removes and adds columns; the address and the way back follow', async () => {
  await visit(pair, {}, async ({ page, troubles }) => {
    await table(page).waitFor();
    await page.getByRole('button', { name: '作基准：示例市教育局2023年度' }).click();
    await expect
      .poll(() => columnsOf(page))
      .toEqual(['示例市教育局2023年度（基准）', '示例市教育局2022年度']);
    await expect.poll(() => new URL(page.url()).search).toBe('?reports=slsjyj/2023,slsjyj/2022');
    await page.locator('.compare-chooser summary').click();
    await page.getByLabel('部门').selectOption('slswlj');
    await page.getByRole('checkbox', { name: '2021年度' }).check();
    await expect.poll(() => columnsOf(page)).toHaveLength(3);
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?reports=slsjyj/2023,slsjyj/2022,slswlj/2021');
    await page.getByRole('button', { name: '移除：示例市教育局2022年度' }).click();
    await expect.poll(() => columnsOf(page)).toHaveLength(2);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => columnsOf(page)).toHaveLength(2);
    await expect.poll(() => new URL(page.url()).search).toBe('?reports=slsjyj/2023,slsjyj/2022');
    expect(troubles).toEqual([]);
  });
});

test('keeps the focus on the button that was pressed, with the keyboard alone', async () => {
  await visit('/compare/?reports=slsjyj/2020,slsjyj/2021,slsjyj/2022', {}, async ({ page }) => {
    await table(page).waitFor();
    await page.getByRole('button', { name: '右移：示例市教育局2020年度' }).press('Enter');
    await expect.poll(() => columnsOf(page)).toContainEqual('示例市教育局2021年度（基准）');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
      '右移：示例市教育局2020年度',
    );
  });
});

test('says what an address asks for in vain, and shows the rest', async () => {
  const address = '/compare/?reports=slsjyj/2022,slsjyj/2022,nobody/2022,<i>x</i>';
  await visit(address, {}, async ({ page }) => {
    await table(page).waitFor();
    expect(await columnsOf(page)).toEqual(['示例市教育局2022年度']);
    const said = (await page.locator('.compare-notice').allTextContents()).join('\n');
    expect(said).toContain('重复的“slsjyj/2022”');
    expect(said).toContain('没有编号为“nobody/2022”的报告');
    expect(said).toContain('“<i>x</i>”不是报告编号');
    expect(await page.locator('.compare-notices i').count()).toBe(0);
  });
});

test('offers to try again when the data cannot be fetched', async () => {
  await visit('/compare/', {}, async ({ page }) => {
    await page.route('**/reports/slsjyj/2023.json', (route) => route.abort());
    await page.goto(new URL(pair, page.url()).href);
    await expect.poll(() => columnsOf(page)).toEqual(['示例市教育局2022年度']);
    expect(await page.locator('.compare-notice').textContent()).toContain('没有取到');
    await page.unroute('**/reports/slsjyj/2023.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => columnsOf(page)).toHaveLength(2);
    expect(await page.locator('.compare-notice').count()).toBe(0);
  });
});

test('suggests comparisons that work when nothing is chosen', async () => {
  await visit('/compare/', {}, async ({ page, troubles }) => {
    await page.locator('.compare-suggestions a').first().click();
    await table(page).waitFor();
    expect((await columnsOf(page)).length).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
  });
});

test('fetches the list of departments only when the chooser is opened', async () => {
  await visit(pair, {}, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await table(page).waitFor();
    expect(asked).not.toContain('/compare/choices.json');
    await page.locator('.compare-chooser summary').click();
    await page.getByRole('checkbox', { name: '2022年度' }).waitFor();
    expect(asked).toContain('/compare/choices.json');
  });
});

test('six reports never scroll a phone sideways, and print on A4 across', async () => {
  const six =
    '/compare/?reports=slsjyj/2022,slsjyj/2021,slswlj/2022,gzgsl/2021,slsmzj/2023,slskjj/2023';
  await visit(six, { viewport: phone }, async ({ page }) => {
    await table(page).waitFor();
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
    // 297 mm less the margins of 12 mm, at 96 pixels an inch.
    await page.setViewportSize({ width: 1032, height: 700 });
    await page.emulateMedia({ media: 'print' });
    const width = await table(page).evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(1032);
    expect(await page.locator('.compare-source').isVisible()).toBe(true);
    expect(await page.locator('.column-tools').first().isVisible()).toBe(false);
  });
});

test('without JavaScript, says why and leads to pages that work', async () => {
  await visit('/compare/', { javaScriptEnabled: false }, async ({ page }) => {
    const main = page.locator('main');
    expect(await main.textContent()).toContain('需要启用JavaScript');
    expect(await main.getByRole('link', { name: '2022年度' }).getAttribute('href')).toBe(
      '/years/2022/',
    );
    expect(await page.locator('.compare-chooser').isVisible()).toBe(false);
  });
});
