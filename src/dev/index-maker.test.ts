import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { IndexMaker } from './index-maker.ts';

const root = process.cwd();

/** A copy of the sample content, from the project's root. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('content', folder, { recursive: true });
  return relative(root, folder);
}

test('gives the whole index once, and after a save only what changed', async () => {
  const folder = copy();
  const maker = new IndexMaker({ root, folder });
  const first = await maker.make();
  expect(first.kept).toEqual([]);
  const names = first.added.map(([path]) => path);
  expect(names).toContain('manifest.json');

  const again = await maker.make();
  expect(again.added.map(([path]) => path)).toEqual(['manifest.json']);
  expect([...again.kept, 'manifest.json'].sort()).toEqual([...names].sort());

  const report = join(root, folder, 'reports/slsjyj/2022.mdx');
  writeFileSync(report, `${readFileSync(report, 'utf8')}\n鹤唳云端。\n`);
  maker.forget(report);
  const changed = await maker.make();
  expect(changed.added.map(([path]) => path).some((path) => path.endsWith('.pack.bin'))).toBe(true);
  expect(changed.kept).toContain('traditional.txt');
}, 120_000);

test('leaves out what is not published', async () => {
  const folder = copy();
  const maker = new IndexMaker({ root, folder });
  const reports = async () => {
    const { added } = await maker.make();
    const manifest = added.find(([path]) => path === 'manifest.json')?.[1];
    const { volumes } = JSON.parse(new TextDecoder().decode(manifest)) as {
      readonly volumes: readonly { readonly reports: number }[];
    };
    return volumes.reduce((sum, one) => sum + one.reports, 0);
  };
  const all = await reports();
  const report = join(root, folder, 'reports/slsjyj/2022.mdx');
  const text = readFileSync(report, 'utf8');
  writeFileSync(report, text.replace('status: published', 'status: draft'));
  maker.forget(report);
  expect(await reports()).toBe(all - 1);
}, 120_000);
