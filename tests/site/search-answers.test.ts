import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, ask, results, status } from './search-page.ts';
import { visit } from './visit.ts';

const nothing = {
  complete: true,
  reports: 0,
  sections: 0,
  figures: 0,
  values: [],
  suggestions: [],
  facets: Object.fromEntries(
    ['year', 'department', 'region', 'section', 'check', 'rate', 'score', 'origin'].map((id) => [
      id,
      [],
    ]),
  ),
  results: [],
  pending: 0,
  tooCommon: [],
  failures: [],
};

/** Lets the search answer as told, which the small sample cannot bring about. */
async function answering(page: Page, reply: object): Promise<void> {
  const worker = `self.onmessage = ({ data }) => {
    if (data !== 'prepare') self.postMessage({ ...${JSON.stringify({ ...nothing, ...reply })}, id: data.id });
  };`;
  await page
    .context()
    .route('**/search-worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: worker }),
    );
  await page.reload();
}

test('asks for one more character where one alone stands nearly everywhere', async () => {
  await visit('/search/?q=的', {}, async ({ page }) => {
    await answering(page, { tooCommon: ['的'] });
    await answered(page);
    expect(await status(page).textContent()).toBe('请再输入一个字');
    expect(await page.locator('.search-notices').textContent()).toContain(
      '“的”单独检索过于常见，请再输入一个字。',
    );
  });
});

test('offers what is near where nothing is found, and asks it on the spot', async () => {
  await visit('/search/', {}, async ({ page }) => {
    await answering(page, {
      suggestions: [
        { query: '12345 热线', label: '同时含有“12345”和“热线”', reports: 1, without: [] },
      ],
    });
    await ask(page, '12345热线');
    const suggestions = page.locator('.suggestions');
    expect(await suggestions.textContent()).toBe('同时含有“12345”和“热线”　12345 热线　1份报告');
    await suggestions.getByRole('link').click();
    await page.waitForURL(/q=12345\+/u);
    expect(await page.locator('#query').inputValue()).toBe('12345 热线');
  });
});

test('tells how much is known while other years are still being asked', async () => {
  await visit('/search/?q=预算', {}, async ({ page }) => {
    await answering(page, { complete: false, reports: 3, sections: 7 });
    await expect
      .poll(() => status(page).textContent())
      .toBe('已找到3份报告、7处，正在检索其余年度');
  });
});

test('text of another site stays text, and its addresses lead to the web or nowhere', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const result = {
    title: hostile,
    year: 2021,
    department: hostile,
    score: hostile,
    rate: null,
    check: 'unheard-of',
    origin: 'javascript:alert(1)//',
    originName: hostile,
    url: 'javascript:alert(1)//reports/x/2021/',
    more: 2,
    figures: [],
    moreFigures: 0,
    sections: [
      {
        url: 'javascript:alert(1)//reports/x/2021/#s1',
        heading: [{ text: hostile, mark: true }],
        above: [hostile],
        excerpt: { pieces: [{ text: hostile, mark: true }], found: hostile },
      },
    ],
  };
  await visit('/search/?q=预算', {}, async ({ page, troubles }) => {
    await answering(page, { reports: 1, sections: 1, results: [result] });
    await answered(page);
    expect(await results(page).locator('.origin').textContent()).toBe(`来源站点：${hostile}`);
    expect(await results(page).locator('img').count()).toBe(0);
    expect(await results(page).locator('a').count()).toBeGreaterThan(1);
    expect(await results(page).locator('a[href]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

test('shows eight departments of many, then all of them with a field to find one', async () => {
  const department = Array.from({ length: 30 }, (_, index) => ({
    value: `d${index}`,
    label: `示例第${index + 1}局`,
    count: 30 - index,
  }));
  await visit('/search/?q=预算', {}, async ({ page }) => {
    const facets = { ...nothing.facets, department };
    await answering(page, { reports: 30, sections: 30, facets });
    await answered(page);
    const boxes = page.getByRole('group', { name: '部门' }).getByRole('checkbox');
    expect(await boxes.count()).toBe(8);
    await page.getByRole('button', { name: '全部30个' }).click();
    expect(await boxes.count()).toBe(30);
    await page.keyboard.insertText('第2');
    // 第2局 and 第20局 to 第29局.
    expect(await boxes.count()).toBe(11);
    await page.getByRole('button', { name: '收起' }).click();
    expect(await boxes.count()).toBe(8);
  });
});
