import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../scripts/browser.ts';
import { root } from './command-line.ts';
import { patience, startPreview } from './preview.ts';
import { copyOfSample, type SiteCopy } from './site-copy.ts';

const education = 'content/reports/slsjyj/2022.mdx';
const address = '/reports/slsjyj/2022/';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser(() => {}));
}, 300_000);
afterAll(() => browser.close());

interface Writing extends SiteCopy {
  readonly page: Page;
  /** What the terminal has said so far. */
  readonly said: () => string;
  readonly open: (path: string) => Promise<void>;
}

/** `npm run dev` over a copy of the sample, with a browser in front of it. */
async function writing(prepare: (copy: SiteCopy) => void = () => {}): Promise<Writing> {
  const copy = copyOfSample();
  prepare(copy);
  const content = relative(root, join(copy.folder, 'content'));
  const { origin, said } = await startPreview(content);
  const page = await browser.newPage();
  onTestFinished(() => page.close(), 60_000);
  page.setDefaultTimeout(patience.timeout);
  return {
    ...copy,
    page,
    said,
    open: async (path) => {
      await page.goto(`${origin}${path}`);
    },
  };
}

const button = '#dev-bar [data-app-id="mingzhang-checks"]';
const panel = 'astro-dev-toolbar-app-canvas[data-app-id="mingzhang-checks"] .panel';

describe('npm run dev', { timeout: 300_000 }, () => {
  test('lists the findings of the page in view, and again when the file is saved', async () => {
    const { page, open, change, said } = await writing();
    await open(address);
    await page.locator(button).waitFor({ state: 'attached' });
    const tools = page.locator('#dev-bar [data-app-id]:visible');
    const names = () => tools.evaluateAll((all) => all.map((one) => one.textContent?.trim()));
    await expect.poll(names, patience).toEqual(['核验']);
    await page.locator(button).dispatchEvent('click');
    await page.locator(panel).getByText('本页核验：错误0项').waitFor();
    expect(await page.locator(`${button} .notification[data-active]`).count()).toBe(0);

    const place = change(education, ['  executionRate: 98.38%', '  executionRate: ‸98.83%']);
    const entry = page.locator(`${panel} li`, { hasText: '公开的执行率为98.83%' });
    // It stays open over the reload that follows a save.
    await entry.waitFor();
    const text = await entry.textContent();
    expect(text).toContain(`reports/slsjyj/2022.mdx:${place?.line}:${place?.column}`);
    expect(text).toContain('execution-rate-follows-from-amounts');
    await page.locator(`${button} .notification[data-active][data-level="error"]`).waitFor({
      state: 'attached',
    });
    await expect.poll(said, patience).toContain('公开的执行率为98.83%');

    change(education, ['  executionRate: 98.83%', '  executionRate: 98.38%']);
    await page.locator(panel).getByText('本页核验：错误0项').waitFor({ state: 'attached' });
  });

  test('shows what keeps a file from being read in its place, and the page once it is mended', async () => {
    const { page, open, change, said } = await writing();
    await open(address);
    const place = change(education, ['政府采购执行率为97.86%。', '政府采购执行率‸<98%。']);
    await page.getByText('文件无法读取，改正后本页自动更新').waitFor();
    // The page may reload once more when the site's lists have followed.
    const entry = page.locator('li', { hasText: '要显示小于号请写作 \\<' });
    await entry.locator('mark').getByText('<', { exact: true }).waitFor();
    await entry.getByText(`2022.mdx:${place?.line}:${place?.column}`).waitFor();
    await expect.poll(said, patience).toMatch(/政府采购执行率<98%.*\n +│ +\^/u);
    expect(said()).not.toMatch(/^\s+at .*\.(?:ts|js|mjs):\d+/mu);

    change(education, ['政府采购执行率<98%。', '政府采购执行率为97.86%。']);
    await page.locator('article #checks').waitFor();
  });

  test('starts over a broken report and a broken registry, shows a draft as one, and of what was withdrawn the notice', async () => {
    const { page, open, write, change, said } = await writing((copy) => {
      copy.change(education, ['\nbudget:\n', '\nbudget: [\n']);
      copy.write('content/departments/new.yaml', 'nmaes: []\n');
    });
    await open('/');
    await page.locator('li', { hasText: '是否想写 names？' }).waitFor();
    await expect.poll(said, patience).toContain('reports/slsjyj/2022.mdx');
    write('content/departments/new.yaml', 'names:\n  - name: 新局\n');
    await page.locator('.hero').waitFor();
    await open(address);
    await page.getByText('文件无法读取，改正后本页自动更新').waitFor();

    change(education, ['\nbudget: [\n', '\nbudget:\n'], ['status: published', 'status: draft']);
    await page.getByText('草稿：只在预览中显示，尚未发布。').waitFor();
    change(education, [
      'status: draft',
      'status: withdrawn\nwithdrawal:\n  date: 2024-01-05\n  by: 示例局\n  reason: 示例',
    ]);
    await page.getByText('本报告已经撤回。').waitFor();
  });

  test('searches what has been written, and again after a save', async () => {
    const { page, open, change } = await writing();
    const found = (text: string) => page.locator('.result .excerpt', { hasText: text }).first();
    await open('/search/?q=政府采购执行率为97.86%25');
    await found('政府采购执行率为97.86%').waitFor();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    change(education, ['政府采购执行率为97.86%。', '政府采购执行率为97.86%，鹤唳云端。']);
    await found('政府采购执行率为97.86%，鹤唳云端').waitFor();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });

  test('compares reports from the data that it serves as files, and again after a save', async () => {
    const { page, open, change } = await writing();
    const rate = (text: string) => page.locator('.comparison .value', { hasText: text }).first();
    await open('/compare/?reports=slsjyj/2022,slsjyj/2023');
    await rate('98.38%').waitFor();
    change(education, ['  executionRate: 98.38%', '  executionRate: 98.40%']);
    // The page itself has not changed: whoever compares loads it again.
    await expect
      .poll(async () => {
        await page.reload();
        await rate('98.38%').waitFor();
        return rate('98.40%').count();
      }, patience)
      .toBe(1);
  });

  test('gives a new report its page and lists it, and follows what its registry says', async () => {
    const { page, open, write, change, folder } = await writing();
    await open('/reports/slsjyj/2019/');
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    const text = readFileSync(join(folder, 'content/reports/slsjyj/2022.mdx'), 'utf8');
    write(
      'content/reports/slsjyj/2019.mdx',
      text
        .replace('year: 2022', 'year: 2019')
        .replace('executionRate: 98.38%', 'executionRate: 91.91%'),
    );
    // It takes the place of what was not there, without being asked for.
    await page.locator('main', { hasText: '91.91%' }).waitFor();
    await open('/reports/');
    await page.locator('main a[href="/reports/slsjyj/2019/"]').first().waitFor();
    change('content/departments/slsjyj.yaml', ['category: 教育', 'category: 鹤唳类']);
    await open('/departments/slsjyj/');
    await page.locator('main', { hasText: '鹤唳类' }).waitFor();
    rmSync(join(folder, 'content/reports/slsjyj/2019.mdx'));
    await expect
      .poll(async () => {
        await open('/reports/');
        return page.locator('main a[href="/reports/slsjyj/2019/"]').count();
      }, patience)
      .toBe(0);
  });
});
