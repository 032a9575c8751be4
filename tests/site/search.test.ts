import { describe, expect, test } from 'vitest';
import { answered, ask, field, reportsShown, results, status } from './search-page.ts';
import { phone, visit } from './visit.ts';

const everyReport = 12;

/** What readers ask, with the reports that hold it: counted by hand in the texts. */
const found: readonly (readonly [query: string, reports: readonly string[] | number])[] = [
  ['4863.08', ['gzgsl/2021']],
  ['4,863.08', ['gzgsl/2021']],
  ['4809.15万元', ['gzgsl/2021']],
  ['98.89％', ['gzgsl/2021']],
  ['92.1分', ['gzgsl/2021']],
  ['3.73亿元', ['gzgsl/2021']],
  ['12345政务热线', ['gzgsl/2021']],
  ['三公经费', 11],
  ['“三公”经费', 11],
  ['穗企通', ['gzgsl/2021']],
  ['两个健康示范城市', ['gzgsl/2021']],
  ['政府采购执行率', everyReport],
  ['购执行', everyReport],
  ['专精特新', ['gzgsl/2021']],
  ['民营企业投诉中心', ['gzgsl/2021']],
  ['市工商联 2021', ['gzgsl/2021']],
  ['科园民营', ['gzgsl/2021']],
  ['6·30', ['gzgsl/2021']],
  ['6.30', ['gzgsl/2021']],
  ['红黄绿灯', ['gzgsl/2021', 'slskjj/2023']],
  ['四好商会', ['gzgsl/2021']],
  ['明厨亮灶', ['slsjyj/2021', 'slsjyj/2022']],
  ['课后服务', ['slsjyj/2021', 'slsjyj/2022', 'slsjyj/2023']],
  ['示例000101/2024-00035', ['slsjyj/2023']],
];

test('finds exactly the reports that hold a query, and says how many', async () => {
  await visit('/search/', {}, async ({ page, troubles }) => {
    const wrong: string[] = [];
    for (const [query, reports] of found) {
      await ask(page, query);
      const line = (await status(page).textContent()) ?? '';
      const count = typeof reports === 'number' ? reports : reports.length;
      if (!line.startsWith(`找到${count}份报告、`)) wrong.push(`${query}: ${line}`);
      const shown = [...(await reportsShown(page))].sort();
      if (typeof reports !== 'number' && shown.join() !== reports.join()) {
        wrong.push(`${query}: ${shown}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

test.each(['0.39', '管理效率', '268家企业', '没有这样的字串xyz'])(
  'says honestly that %s stands nowhere, and where else to look',
  async (query) => {
    await visit('/search/', {}, async ({ page }) => {
      await ask(page, query);
      expect(await status(page).textContent()).toBe(`没有找到“${query}”`);
      expect(await results(page).count()).toBe(0);
      const ways = page.locator('.search-notices');
      expect(await ways.getByRole('link', { name: '全部报告' }).count()).toBe(1);
      expect(await ways.getByRole('link', { name: '各部门' }).count()).toBe(1);
    });
  },
);

test('shows every result with its facts, sections, headings and marked text', async () => {
  await visit('/search/?q=红黄绿灯', {}, async ({ page }) => {
    await answered(page);
    const report = results(page).filter({ hasText: '广州市工商业联合会' });
    expect(await report.locator('.where').textContent()).toContain('得分92.1');
    expect(await report.locator('.where').textContent()).toContain('执行率98.89%');
    expect(await report.locator('mark').allTextContents()).toEqual(['红黄绿”灯']);
    const href = await report.locator('.place a').getAttribute('href');
    expect(href).toMatch(/^http:\/\/[^/]+\/reports\/gzgsl\/2021\/\?find=[^#]+#s\d/u);
  });
});

test('shows ten reports, then the rest, and hands the focus to the first of these', async () => {
  await visit('/search/?q=执行率', {}, async ({ page }) => {
    await answered(page);
    await expect.poll(() => results(page).count()).toBe(10);
    await page.getByRole('button', { name: '更多' }).click();
    await expect.poll(() => results(page).count()).toBe(everyReport);
    expect(await results(page).nth(10).locator('a:focus').count()).toBe(1);
    expect(await page.getByRole('button', { name: '更多' }).isVisible()).toBe(false);
  });
});

describe('facets', () => {
  test('every count is the number of reports that choosing it leaves', async () => {
    await visit('/search/?q=执行率', {}, async ({ page }) => {
      await answered(page);
      const boxes = page.locator('.facets fieldset:not([hidden]) input[type="checkbox"]');
      const offered = await boxes.evaluateAll((inputs) =>
        (inputs as HTMLInputElement[]).map(({ name, value, parentElement }) => ({
          name,
          value,
          count: Number(parentElement?.querySelector('.count')?.textContent),
        })),
      );
      expect(new Set(offered.map(({ name }) => name))).toEqual(
        new Set(['year', 'department', 'region', 'section', 'check', 'rate', 'score']),
      );
      for (const { name, value, count } of offered) {
        const box = page.locator(`.facets input[name="${name}"][value="${value}"]`);
        await box.check();
        await expect.poll(() => status(page).textContent()).toMatch(`找到${count}份报告`);
        await box.uncheck();
        await expect.poll(() => status(page).textContent()).toMatch('找到12份报告');
      }
    });
  });

  test('narrow each other, keep the focus, and are taken off one by one', async () => {
    await visit('/search/?q=执行率', {}, async ({ page }) => {
      await answered(page);
      const count = page.locator('.facets label', { hasText: '2021年度' }).locator('.count');
      expect(await count.textContent()).toBe('4');
      await page.getByRole('checkbox', { name: '示例市教育局' }).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => status(page).textContent()).toMatch('找到4份报告');
      expect(await page.locator('.facets input:focus').getAttribute('value')).toBe('slsjyj');
      expect(await count.textContent()).toBe('1');
      await page.getByRole('checkbox', { name: '2022年度' }).check();
      await expect.poll(() => reportsShown(page)).toEqual(['slsjyj/2022']);
      // The department was renamed before that year: it is offered by its new name.
      const renamed = page.locator('.facets input[value="slswlj"] + .facet-label');
      expect(await renamed.textContent()).toBe('示例市文化广电旅游局');
      await expect.poll(() => new URL(page.url()).search).toContain('year=2022&department=slsjyj');
      await page.getByRole('button', { name: '去掉筛选条件 年度：2022年度' }).click();
      await expect.poll(() => status(page).textContent()).toMatch('找到4份报告');
      expect(await page.locator('.chip:focus').textContent()).toBe('部门：示例市教育局');
    });
  });

  test('a section leaves the places in such sections alone', async () => {
    await visit('/search/?q=执行率&section=p', {}, async ({ page }) => {
      await answered(page);
      const headings = await page.locator('.place').allTextContents();
      expect(headings.length).toBeGreaterThan(0);
      expect(headings.filter((heading) => !/问题|不足/u.test(heading))).toEqual([]);
    });
  });

  test('fold away on a phone and say how many are chosen', async () => {
    await visit('/search/?q=执行率&year=2021', { viewport: phone }, async ({ page }) => {
      await answered(page);
      expect(await page.locator('.facets').isVisible()).toBe(false);
      await page.getByText('筛选（已选1项）').click();
      await page.getByRole('checkbox', { name: '示例市教育局' }).check();
      await expect.poll(() => reportsShown(page)).toEqual(['slsjyj/2021']);
    });
  });

  test('filters that leave nothing can be dropped', async () => {
    await visit('/search/?q=穗企通&year=2023', {}, async ({ page }) => {
      await answered(page);
      expect(await status(page).textContent()).toBe('在所选范围内没有找到“穗企通”');
      await page.getByRole('button', { name: '去掉全部筛选条件' }).click();
      await expect.poll(() => reportsShown(page)).toEqual(['gzgsl/2021']);
    });
  });
});

test('orders by relevance, year, score and rate', async () => {
  await visit('/search/?q=执行率', {}, async ({ page }) => {
    await answered(page);
    const numbers = async (pattern: RegExp) =>
      (await page.locator('.result .where').allTextContents()).map((facts) =>
        Number(pattern.exec(facts)?.[1]),
      );
    for (const [sort, pattern] of [
      ['year', /(\d{4})年度/u],
      ['score', /得分([\d.]+)/u],
      ['rate', /执行率([\d.]+)/u],
    ] as const) {
      await page.getByLabel('排序').selectOption(sort);
      await expect
        .poll(async () => {
          const shown = await numbers(pattern);
          return shown.join() === shown.toSorted((a, b) => b - a).join();
        })
        .toBe(true);
      await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe(sort);
    }
  });
});

test('keeps its state in the address, and goes back and forward through it', async () => {
  await visit('/search/?q=政府采购&year=2022&sort=score', {}, async ({ page }) => {
    await answered(page);
    expect(await field(page).inputValue()).toBe('政府采购');
    expect(await page.getByRole('checkbox', { name: '2022年度' }).isChecked()).toBe(true);
    expect(await page.getByLabel('排序').inputValue()).toBe('score');
    const narrowed = await reportsShown(page);
    await page.getByRole('checkbox', { name: '2022年度' }).uncheck();
    await expect.poll(() => status(page).textContent()).toMatch('找到12份报告');
    await page.goBack();
    await expect.poll(() => reportsShown(page)).toEqual(narrowed);
    expect(await page.getByRole('checkbox', { name: '2022年度' }).isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => status(page).textContent()).toMatch('找到12份报告');
  });
});

test('shows what can be asked before anything is', async () => {
  await visit('/search/', {}, async ({ page, troubles }) => {
    const examples = page.locator('.search-examples a');
    expect(await examples.count()).toBeGreaterThanOrEqual(4);
    for (const query of await examples.allTextContents()) {
      await page.getByRole('link', { name: query.trim(), exact: true }).click();
      await answered(page);
      expect(await results(page).count()).toBeGreaterThan(0);
      await field(page).fill('');
      await examples.first().waitFor({ state: 'visible' });
    }
    expect(troubles).toEqual([]);
  });
});

test('starts from the home page too', async () => {
  await visit('/', {}, async ({ page, troubles }) => {
    await page.getByRole('searchbox').fill('课后服务');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await answered(page);
    expect(await status(page).textContent()).toMatch(/^找到3份报告、\d+处$/u);
    expect(troubles).toEqual([]);
  });
});

test.each([
  '<img src=x onerror=alert(1)>',
  '"',
  '*',
  '　',
  '\\u0000',
  '%3Cscript%3E',
  '（('.repeat(300),
  '𠀀😀',
  'constructor __proto__',
])('answers %s in words, without an error and without markup', async (query) => {
  await visit(`/search/?q=${encodeURIComponent(query)}`, {}, async ({ page, troubles }) => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(await page.locator('main :is(img, script)').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('暂时不可用');
    expect(troubles).toEqual([]);
  });
});

test('leads to the lists by year and department when JavaScript is off, and says why', async () => {
  await visit('/search/?q=执行率', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('main noscript').textContent()).toContain('需要启用JavaScript');
    expect(await page.locator('.search-examples').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: '示例市教育局' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/departments/slsjyj/');
    await page.goBack();
    await page.locator('main').getByRole('link', { name: '2022年度' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/years/2022/');
  });
});
