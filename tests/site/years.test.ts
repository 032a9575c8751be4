import { expect, test } from 'vitest';
import { rowsOf } from './table.ts';
import { visit } from './visit.ts';

const plain = { javaScriptEnabled: false };

test('the years tell how many reports and how many departments are missing', async () => {
  await visit('/years/', plain, async ({ page }) => {
    expect(await rowsOf(page.locator('main table'))).toEqual([
      ['2023年度', '3份', '2个', '0份', '1份'],
      ['2022年度', '3份', '2个', '1份', '3份'],
      ['2021年度', '4份', '1个', '0份', '2份'],
      ['2020年度', '2份', '3个', '0份', '2份'],
    ]);
  });
});

test('a year sets its departments side by side, each amount as stated', async () => {
  await visit('/years/2022/', plain, async ({ page }) => {
    expect(await rowsOf(page.locator('#year-table'))).toEqual([
      [
        '示例市教育局 示例',
        '19428.58万元',
        '19684.05万元',
        '19365.85万元',
        '98.38%',
        '98.10',
        '100',
        '优',
        '0处',
        '0处',
      ],
      [
        '示例市民政局 示例',
        '84023520.00元',
        '86532417.35元',
        '84968716.18元',
        '98.19%',
        '98.29',
        '100',
        '优',
        '0处',
        '0处',
      ],
      [
        '示例市文化广电旅游局 示例',
        '6286.14万元',
        '6390.34万元',
        '6182.47万元',
        '96.75%',
        '97.13',
        '100',
        '优',
        '0处',
        '1处',
      ],
    ]);
    expect(await page.locator('#absent').textContent()).toContain('名录中有2个部门');
    expect(await page.locator('#absent li').allTextContents()).toEqual([
      expect.stringContaining('广州市工商业联合会'),
      expect.stringContaining('示例市科学技术局'),
    ]);
  });
});

test('amounts of one government are added exactly, whatever their units', async () => {
  await visit('/years/2022/', plain, async ({ page }) => {
    expect(await rowsOf(page.locator('#totals table'))).toEqual([
      ['示例省示例市（市级）', '3份', '34727.631735', '34045.191618', '98.03%'],
    ]);
  });
});

test('scores of different schemes are not held against each other, and the page says why', async () => {
  await visit('/years/2021/', plain, async ({ page }) => {
    const scores = page.locator('#scores');
    expect(await scores.textContent()).toContain('本年度各部门用了2种评分方案');
    expect(await scores.locator('figcaption').allTextContents()).toEqual([
      '2021年度自评总分：最高98.76分（示例市文化广电旅游局），最低87.9分（示例市科学技术局）',
    ]);
    expect(await scores.textContent()).toContain('公开总分的部门不足两个（广州市工商业联合会');
    expect(await page.locator('#rates figcaption').textContent()).toContain('最高98.89%');
    expect(await page.locator('#totals tbody tr').count()).toBe(1);
  });
});

test('a department carries the name that it had in the year', async () => {
  await visit('/years/2020/', plain, async ({ page }) => {
    expect(await page.locator('#year-table').textContent()).toContain('示例市文化局');
    expect(await page.locator('#year-table').textContent()).not.toContain('示例市文化广电旅游局');
    await page.getByRole('navigation', { name: '上下年度' }).getByRole('link').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/years/2021/');
  });
});
