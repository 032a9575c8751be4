import { expect, test } from 'vitest';
import { rowsOf } from './table.ts';
import { visit } from './visit.ts';

test('every correction stands on one page with both values and its reason', async () => {
  await visit('/corrections/', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await rowsOf(page.locator('#list table'))).toEqual([
      [
        '2023年10月12日',
        '示例市文化广电旅游局 2022年度 示例',
        '支出数',
        '6128.47',
        '6182.47',
        expect.stringContaining('录入时数字前后颠倒'),
      ],
    ]);
    expect(await rowsOf(page.locator('#withdrawals table'))).toEqual([
      [
        '2024年9月20日',
        '示例市文化广电旅游局 2023年度 示例',
        '示例市文化广电旅游局',
        expect.stringContaining('重新编报后另行公布'),
      ],
    ]);
    const feed = page.getByRole('link', { name: '订阅更正' });
    expect(await feed.getAttribute('href')).toBe('/corrections/feed.xml');
    await page.getByRole('link', { name: '2022年度' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports/slswlj/2022/');
  });
});
