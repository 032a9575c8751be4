import { expect, test } from 'vitest';
import { rowsOf } from './table.ts';
import { visit } from './visit.ts';

const plain = { javaScriptEnabled: false };

test('the list of indicators puts what lost marks most often first in its block', async () => {
  await visit('/indicators/', plain, async ({ page }) => {
    const block = page.locator('section', {
      has: page.locator('h2', { hasText: /^\s*管理效能/u }),
    });
    const rows = await rowsOf(block.locator('table'));
    expect(rows[0]).toEqual(['政府采购执行率', '5个', '11份', '11份', '11份']);
    const losses = rows.map((row) => Number.parseInt(row[4] ?? '0', 10) || 0);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  });
});

test('an indicator tells what each department earned, lost and why', async () => {
  await visit('/indicators/政府采购执行率/', plain, async ({ page, troubles }) => {
    expect(troubles).toEqual([]);
    const rows = await rowsOf(page.locator('#uses'));
    expect(rows).toHaveLength(11);
    expect(rows[0]?.slice(0, 7)).toEqual([
      '2023年度 示例',
      '示例市教育局',
      '4',
      '3.96',
      '0.04',
      '99.0%',
      '政府采购执行率为98.92%，按执行率乘以分值计分',
    ]);
    expect(rows.find((row) => row[1] === '广州市工商业联合会')?.slice(2, 7)).toEqual([
      '2',
      '0',
      '2',
      '0.0%',
      '采购的实际金额超出计划金额',
    ]);
    expect(await page.locator('figcaption').allTextContents()).toEqual([
      '2023年度3个部门都没有得满分，最低得分率85.0%（示例市民政局）',
      '平均得分率2023年最低，为91.3%',
    ]);
    expect(await page.locator('#charts').textContent()).toContain('2022年起评分方案改变');
  });
});

test('an indicator that reports only name says that nothing was disclosed', async () => {
  const name = '强化组织建设，提质扩面固本强基';
  await visit(`/indicators/${name}/`, plain, async ({ page, troubles }) => {
    expect(troubles).toEqual([]);
    expect(await page.locator('h1').textContent()).toContain(name);
    expect(await page.locator('main').textContent()).toContain('都没有公开它的分值和得分');
    expect((await rowsOf(page.locator('#uses')))[0]?.slice(2)).toEqual([
      '未公开',
      '未公开',
      '—',
      '—',
      '',
    ]);
  });
});

test('a block leads to the indicators below it', async () => {
  await visit('/indicators/管理效能/', plain, async ({ page }) => {
    await page.locator('#below').getByRole('link', { name: '采购管理' }).click();
    await page.locator('#below').getByRole('link', { name: '政府采购执行率' }).click();
    await expect
      .poll(() => decodeURIComponent(new URL(page.url()).pathname))
      .toBe('/indicators/政府采购执行率/');
  });
});
