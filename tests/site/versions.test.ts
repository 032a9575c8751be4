import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../command-line.ts';
import { filesWith } from './all-texts.ts';
import { addresses, visit } from './visit.ts';

const out = inject('out');
const html = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');
const json = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'));

const report = '/reports/slswlj/2022/';
const superseded = `${report}2023-08-18/`;
const standing = `${report}2023-10-12/`;

describe('a superseded state', () => {
  test('shows what was published, says that it does not stand, and leads to what does', async () => {
    await visit(superseded, { javaScriptEnabled: false }, async ({ page }) => {
      const notice = page.getByRole('note');
      expect(await notice.textContent()).toContain('这不是现行版本。');
      expect(await notice.textContent()).toContain('2023年10月12日起由新的版本取代');
      expect(await page.locator('#answers').textContent()).toContain('支出6128.47万元');
      expect(await page.locator('pre.citation[data-format=gb]').textContent()).toContain(
        '[R/OL]. 2023-08-18版. (2023-08-18). https://mingzhang.example/reports/slswlj/2022/2023-08-18/.',
      );
      await page.getByRole('link', { name: '查看现行版本' }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(report);
    });
  });

  test('has data of its own, which say the same', () => {
    expect(json('reports/slswlj/2022/2023-08-18.json')).toMatchObject({
      version: '2023-08-18',
      superseded: { by: `https://mingzhang.example${report}`, on: '2023-10-12' },
      budget: { expenditure: '6128.47' },
      corrections: [],
      links: { page: `https://mingzhang.example${superseded}` },
    });
    expect(readFileSync(join(out, 'reports/slswlj/2022/2023-08-18.csv'), 'utf8')).toContain(
      '支出数,budget.expenditure,6128.47,万元',
    );
  });

  test('is not to be found by search engines, the sitemap or the search', () => {
    expect(html(superseded)).toContain('<meta name="robots" content="noindex">');
    expect(html(superseded)).not.toContain('rel="canonical"');
    expect(html(superseded)).toContain(`<link rel="latest-version" href="${report}"`);
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain('2023-08-18');
  });
});

test('the report lists its versions, and its data what proves them', async () => {
  await visit(report, { javaScriptEnabled: false }, async ({ page }) => {
    const rows = await page.locator('#versions tbody tr').allTextContents();
    expect(rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim())).toEqual([
      expect.stringMatching(/^2023-10-12 更正 现行（本页） [0-9a-f]{64}$/u),
      expect.stringMatching(/^2023-08-18 发布 已被取代 [0-9a-f]{64}$/u),
    ]);
    expect(await page.locator('pre.citation[data-format=gb]').textContent()).toContain(
      '2023-10-12版. (2023-08-18). https://mingzhang.example/reports/slswlj/2022/2023-10-12/.',
    );
    const first = page.locator('#versions').getByRole('link', { name: '2023-08-18' });
    expect(await first.getAttribute('href')).toBe(superseded);
  });
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
  const lines = readFileSync(join(root, 'content/ledger/slswlj/2022.jsonl'), 'utf8').split('\n');
  expect(json('reports/slswlj/2022.json')).toMatchObject({
    version: '2023-10-12',
    superseded: null,
    versions: [
      {
        version: '2023-08-18',
        event: 'published',
        sha256: digest('content/ledger/slswlj/2022/2023-08-18.mdx'),
        ledgerHash: JSON.parse(lines[0] ?? '').hash,
        url: `https://mingzhang.example${superseded}`,
      },
      {
        version: '2023-10-12',
        event: 'corrected',
        sha256: digest('content/reports/slswlj/2022.mdx'),
        ledgerHash: JSON.parse(lines[1] ?? '').hash,
        url: `https://mingzhang.example${standing}`,
      },
    ],
  });
});

test('the address of the state that stands says so from the first day on', async () => {
  await visit(standing, { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.getByRole('note').textContent()).toContain('这是现行版本。');
    await page.getByRole('link', { name: '打开报告' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(report);
  });
});

describe('a withdrawn report', () => {
  const withdrawn = '/reports/slswlj/2023/';

  test('keeps its addresses with the notice', async () => {
    for (const address of [withdrawn, `${withdrawn}2024-08-26/`]) {
      await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
        const notice = (await page.getByRole('note').textContent())?.replaceAll(/\s+/gu, ' ');
        expect(notice).toContain('本报告已经撤回。');
        expect(notice).toContain('撤回日期 2024年9月20日');
        expect(notice).toContain('撤回机关 示例市文化广电旅游局');
        expect(notice).toContain('撤回原因 原件的一张附表列有工作人员的个人信息');
      });
      expect(html(address)).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('is in no other file of the site, search index, feeds and data included', () => {
    const texts = [
      '示例市文化广电旅游局2023年度部门整体支出绩效自评报告',
      '6410.00',
      '6217.70',
      '围绕公共文化服务和文物保护履行职责',
    ];
    const source = readFileSync(join(root, 'content/ledger/slswlj/2023/2024-08-26.mdx'), 'utf8');
    for (const text of texts) expect(source).toContain(text);
    expect(filesWith(out, texts)).toEqual([]);
    expect(existsSync(join(out, 'reports/slswlj/2023.json'))).toBe(false);
  });

  test('is told of where withdrawals are listed, and nowhere else', async () => {
    const naming = filesWith(out, ['reports/slswlj/2023/']);
    expect(naming.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'corrections/feed.json',
      'corrections/feed.xml',
      'corrections/index.html',
      'corrections/rss.xml',
      'data/withdrawals.csv',
      'data/withdrawals.json',
      'reports/slswlj/2023/2024-08-26/index.html',
      'reports/slswlj/2023/index.html',
    ]);
    expect(readFileSync(join(out, 'corrections/feed.xml'), 'utf8')).toContain(
      '撤回：示例市文化广电旅游局2023年度绩效自评报告',
    );
  });
});

test('every state on record has its address', () => {
  expect(
    addresses.filter((address) => /^\/reports\/.*\/\d{4}-\d\d-\d\d\/$/u.test(address)),
  ).toHaveLength(14);
});
