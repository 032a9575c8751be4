import { expect, test } from 'vitest';
import { columnOf, rowsOf } from './table.ts';
import { visit } from './visit.ts';

test('the list of reports runs from the newest year back, and leads to each year', async () => {
  await visit('/reports/', { javaScriptEnabled: false }, async ({ page }) => {
    const rows = await rowsOf(page.locator('.report-list'));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual([
      '2023年度 示例',
      '示例市教育局',
      '20196.82万元',
      '19989.01万元',
      '98.97%',
      '99.12',
      '全部一致',
    ]);
    expect(rows[6]?.slice(1, 6)).toEqual([
      '广州市工商业联合会',
      '4863.08万元',
      '4809.15万元',
      '98.89%',
      '92.1',
    ]);
    await page.getByRole('navigation', { name: '按年度查看' }).getByText('2021年度').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/years/2021/');
  });
});

test('figures of a column stand on their points, and their digits are as stated', async () => {
  await visit('/reports/', { javaScriptEnabled: false }, async ({ page }) => {
    const cell = page.locator('td', { hasText: /^92\.1$/u });
    const after = await cell.evaluate((one) => {
      const { content, visibility } = getComputedStyle(one, '::after');
      return { content, visibility };
    });
    expect(after.content).toContain('"0"');
    expect(after.visibility).toBe('hidden');
  });
});

test('reports and departments are found by any of their names', async () => {
  await visit('/reports/', {}, async ({ page }) => {
    await page.getByLabel('按部门名称筛选').fill('文化局');
    expect(await columnOf(page.locator('.report-list'), 0)).toEqual([
      '2022年度 示例',
      '2021年度 示例',
      '2020年度 示例',
    ]);
  });
  await visit('/departments/', {}, async ({ page }) => {
    await page.getByLabel('按部门名称筛选').fill('文化局');
    const shown = page.locator('#departments [data-item]').filter({ visible: true });
    expect(await shown.allTextContents()).toEqual([
      expect.stringMatching(/示例市文化广电旅游局\s+示例\s+2020—2022年度，3份/u),
    ]);
    // Regions and categories without any department left go with them.
    expect(await page.locator('#departments h2').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('#departments dt').filter({ visible: true }).count()).toBe(1);
  });
});

test('departments are filed by region and category', async () => {
  await visit('/departments/', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('#departments h2').allTextContents()).toEqual([
      '广东省广州市',
      '示例省示例市',
    ]);
    expect(await page.locator('list-filter').isVisible()).toBe(false);
  });
});

test('a lost reader can search and finds the lists', async () => {
  await visit('/nowhere/', { javaScriptEnabled: false }, async ({ page }) => {
    const main = page.locator('main');
    expect(await main.locator('form[action="/search/"] input[name="q"]').isVisible()).toBe(true);
    await main.getByRole('link', { name: '2022年度' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/years/2022/');
  });
});
