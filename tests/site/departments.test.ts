import { expect, test } from 'vitest';
import { rowsOf } from './table.ts';
import { visit } from './visit.ts';

const plain = { javaScriptEnabled: false };

test('the problems of a department are followed into the next year', async () => {
  await visit('/departments/slswlj/', plain, async ({ page }) => {
    const problems = page.locator('#problems');
    expect(await problems.textContent()).toContain(
      '共列出7个问题，按下一年度报告的说法：3个已整改，1个进行中，3个下一年度未收录。',
    );
    const rows = await rowsOf(problems.locator('table'));
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['2022', '下一年度未收录'],
      ['2022', '下一年度未收录'],
      ['2022', '下一年度未收录'],
      ['2021', '已整改'],
      ['2021', '进行中'],
      ['2020', '已整改'],
      ['2020', '已整改'],
    ]);
    expect(rows[3]?.[3]).toBe('印发统一的财务、采购、资产管理制度');
  });
});

test('what loses marks year after year is named', async () => {
  await visit('/departments/slsjyj/', plain, async ({ page }) => {
    const rows = await rowsOf(page.locator('#losses table'));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['支付进度均衡性', '4年'],
      ['政府采购执行率', '4年'],
      ['预算执行率', '4年'],
      ['绩效运行监控', '2年'],
      ['预算编制合理性', '2年'],
    ]);
    expect(rows[1]?.[2]).toBe('2020年扣0.24分 2021年扣0.12分 2022年扣0.09分 2023年扣0.04分');
  });
});

test('a department leads to its feed, its years, a comparison and its neighbours', async () => {
  await visit('/departments/slswlj/', plain, async ({ page }) => {
    const main = page.locator('main');
    const href = (name: string) => main.getByRole('link', { name }).first().getAttribute('href');
    expect(await href('订阅本部门的更新')).toBe('/departments/slswlj/feed.xml');
    expect(await href('并排比较各年度')).toBe(
      '/compare/?reports=slswlj/2022,slswlj/2021,slswlj/2020',
    );
    expect(await page.locator('#related').textContent()).toContain('示例市教育局');
    expect(await main.textContent()).toContain('示例市文化局（至2020年度）');
  });
});

test('a department with one report has no years to compare', async () => {
  await visit('/departments/gzgsl/', plain, async ({ page }) => {
    expect(await page.locator('#losses').count()).toBe(0);
    expect(await page.locator('#problems').textContent()).toContain('2个下一年度未收录');
    expect(await page.getByRole('link', { name: '并排比较各年度' }).count()).toBe(0);
  });
});
