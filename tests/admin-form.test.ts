import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../scripts/browser.ts';
import { adminIsInstalled, adminPackages } from '../src/dev/admin.ts';
import { root } from './command-line.ts';
import { patience, startPreview } from './preview.ts';

const report = 'content/reports/slsjyj/2022.mdx';

/**
 * The form in a real browser, on a folder of the browser's own in place of the one that a person
 * would choose: a page cannot be given a folder of the disk without that person.
 */
test('the form opens a report, changes a score and saves it as it was written', async (context) => {
  const packages = installedPackages();
  if (packages === null) return context.skip('the packages of the form cannot be installed here');
  const { origin } = await startPreview('content', {
    flags: ['--admin'],
    env: { NODE_PATH: packages },
  });
  const page = await pageWithFolder(origin);
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: /本地/u }).click();
  await page.getByText('示例市教育局2022年度部门整体支出绩效自评报告（示例）').first().waitFor();
  await page.goto(`${origin}/admin/#/collections/reports/entries/slsjyj/2022`);

  await page.getByText('部门编号', { exact: true }).waitFor();
  const scores = page.locator('section[data-key-path="scores"]');
  // Fields further down are there once they come into view.
  await page.mouse.move(600, 600);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 600);
      return await scores.count();
    }, patience)
    .toBe(1);
  await scores.locator('button[aria-expanded="false"]:not([aria-haspopup])').first().click();
  const total = page.locator('section[data-key-path="scores.total"] input');
  await expect.poll(() => total.inputValue(), patience).toBe('98.10');
  await total.fill('92.10');
  await page.getByRole('button', { name: '保存', exact: true }).click();

  await expect.poll(() => savedText(page), patience).toContain('\n  total: 92.10\n');
  const saved = await savedText(page);
  const before = readFileSync(join(root, report), 'utf8');
  expect(plain(saved)).toEqual(plain(before.replace('\n  total: 98.10\n', '\n  total: 92.10\n')));
  expect(saved.slice(saved.indexOf('\n## '))).toBe(before.slice(before.indexOf('\n## ')));
}, 400_000);

/** Lines without the two ways of YAML in which the form writes what it did not change. */
function plain(text: string): readonly string[] {
  return text
    .replaceAll(/: "(.)"$/gmu, ': $1')
    .replaceAll(/\n( *)addresses: \[(\w+)\]/gu, '\n$1addresses:\n$1  - $2')
    .split('\n');
}

/** Where the form's packages are, installed beside the project once; `null` without a registry. */
function installedPackages(): string | null {
  if (adminIsInstalled(root)) return join(root, 'node_modules');
  const folder = join(root, '.cache', 'admin-packages');
  const installed = join(folder, 'node_modules');
  if (existsSync(join(installed, '@sveltia'))) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', ['install', ...flags, ...adminPackages], {
    cwd: folder,
    timeout: 180_000,
  });
  return status === 0 ? installed : null;
}

/** A browser whose choice of a folder is one of its own, filled with the sample content. */
async function pageWithFolder(origin: string): Promise<Page> {
  const browser = await chromium.launch(await findBrowser(() => {}));
  onTestFinished(() => browser.close(), 60_000);
  const page = await browser.newPage({ locale: 'zh-CN' });
  page.setDefaultTimeout(patience.timeout);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(fillFolder, sampleFiles());
  return page;
}

function sampleFiles(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yaml)$/u.test(path))
    .map((path) => [
      `content/${path.replaceAll('\\', '/')}`,
      readFileSync(join(root, 'content', path), 'utf8'),
    ]);
}

/** Runs in the browser. The form takes a folder for a repository when it holds `.git`. */
async function fillFolder(files: readonly (readonly [path: string, text: string])[]) {
  const top = await navigator.storage.getDirectory();
  await top.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of files) {
    const parts = path.split('/');
    let folder = top;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

function savedText(page: Page): Promise<string> {
  return page.evaluate(async (path) => {
    let folder = await navigator.storage.getDirectory();
    const parts = path.split('/');
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    const file = await folder.getFileHandle(parts.at(-1) ?? '');
    return await (await file.getFile()).text();
  }, report);
}
