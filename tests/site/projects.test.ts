import { expect, test } from 'vitest';
import { columnOf, rowsOf } from './table.ts';
import { visit } from './visit.ts';

const address = '/projects/';

test('lists every project by what was spent, whatever the unit, without JavaScript', async () => {
  await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
    const table = page.locator('#project-list');
    const spent = await columnOf(table, 2);
    expect(spent).toHaveLength(60);
    expect(spent.slice(0, 7)).toEqual([
      '3588.12万元',
      '3421.65万元',
      '3372.58万元',
      '3168.42万元',
      '2935.00万元',
      '28600000.00元',
      '2400.00万元',
    ]);
    expect(await table.locator('button').count()).toBe(0);
    expect(await page.locator('list-filter').isVisible()).toBe(false);
  });
});

test('lights tell what was planned, spent and due, and say when they cannot', async () => {
  await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
    const rows = await rowsOf(page.locator('#project-list'));
    const of = (name: string) => rows.find(([first]) => first === name);
    expect(of('科技创新服务平台升级改造')?.slice(1, 8)).toEqual([
      '280.00万元',
      '42.60万元',
      '84.8%',
      '逾期未支出完',
      '示例市科学技术局 示例',
      '2023',
      '2023-09-30',
    ]);
    expect(of('高新技术企业培育奖补')?.slice(3, 5)).toEqual(['0.0%', '已按计划支出']);
    expect(of('“穗企通”平台建设')?.slice(1, 8)).toEqual([
      '未公开',
      '20万元',
      '—',
      '预算数、计划支出日期未公开',
      '广州市工商业联合会',
      '2021',
      '未公开',
    ]);
    const legend = ((await page.locator('.light-legend').textContent()) ?? '').replaceAll(
      /\s+/gu,
      '',
    );
    expect(legend).toContain('绿灯：已按计划支出9个');
    expect(legend).toContain('红灯：逾期未支出完45个，其中5个未支出超过预算数的10%');
    expect(legend).toContain('没有灯6个');
  });
});

test('a keyboard sorts the table; what is undisclosed stays last', async () => {
  await visit(address, {}, async ({ page, troubles }) => {
    const table = page.locator('#project-list');
    const head = (name: string) => table.getByRole('columnheader', { name });
    await table.getByRole('button', { name: '预算数' }).focus();
    await page.keyboard.press('Enter');
    expect(await head('预算数').getAttribute('aria-sort')).toBe('descending');
    expect(await head('支出数').getAttribute('aria-sort')).toBeNull();
    expect((await columnOf(table, 1)).slice(0, 2)).toEqual(['3600.00万元', '3450.00万元']);
    await page.keyboard.press('Space');
    expect(await head('预算数').getAttribute('aria-sort')).toBe('ascending');
    const budgets = await columnOf(table, 1);
    expect(budgets[0]).toBe('95.00万元');
    expect(budgets.slice(-6)).toEqual(Array.from({ length: 6 }, () => '未公开'));
    expect(await page.locator('sortable-table [role="status"]').textContent()).toBe(
      '已按预算数由小到大排列',
    );
    expect(troubles).toEqual([]);
  });
});

test('names are sorted by their sound', async () => {
  await visit(address, {}, async ({ page }) => {
    const table = page.locator('#project-list');
    await table.getByRole('button', { name: '项目' }).click();
    const names = await columnOf(table, 0);
    expect(names[0]).toBe('殡葬惠民减免');
    expect(names.at(-1)).toBe('“专精特新”扶优计划企业遴选评审');
  });
});

test('a filter by name, department, year and light shows what fits, and says how many', async () => {
  await visit(address, {}, async ({ page }) => {
    const table = page.locator('#project-list');
    const status = page.locator('list-filter [role="status"]');
    const told = () => status.textContent();
    await page.getByLabel('按项目名称筛选').fill('学位');
    expect(await rowsOf(table)).toHaveLength(4);
    await expect.poll(told).toBe('符合条件的4个项目，本页共60个项目');
    await page.getByLabel('年度').selectOption('2023');
    expect(await rowsOf(table)).toHaveLength(1);
    await page.getByLabel('按项目名称筛选').fill('没有这样的项目');
    await expect.poll(told).toBe('没有符合条件的，本页共60个项目');
    await page.getByLabel('按项目名称筛选').fill('');
    await page.getByLabel('年度').selectOption('');
    await page.getByLabel('进度灯').selectOption('large');
    expect(await columnOf(table, 3)).toEqual(['12.4%', '13.3%', '39.0%', '17.2%', '84.8%']);
    await page.getByLabel('部门').selectOption('slswlj');
    expect(await columnOf(table, 0)).toEqual(['旅游宣传推介']);
  });
});
