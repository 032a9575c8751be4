import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentChanged } from '#reading/content-revision.ts';
import { IndexMaker } from './index-maker.ts';
import { WrittenReports } from './written-reports.ts';

const root = process.cwd();
const education = 'reports/slsjyj/2022.mdx';

/** A copy of the sample content under the pen, with the index of it. */
async function writing() {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('content', folder, { recursive: true });
  const place = { root, folder: relative(root, folder) };
  contentChanged();
  const written = new WrittenReports(place);
  await written.start();
  const maker = new IndexMaker(place);
  return {
    make: () => maker.make(written.published()),
    save: async (name: string, edit: (text: string) => string) => {
      const path = join(folder, name);
      writeFileSync(path, edit(readFileSync(path, 'utf8')));
      contentChanged();
      await written.changed(path, 'change');
    },
  };
}

test('gives the whole index once, and after a save only what changed', async () => {
  const { make, save } = await writing();
  const first = make();
  expect(first.kept).toEqual([]);
  const names = first.added.map(([path]) => path);
  expect(names).toContain('manifest.json');

  const again = make();
  expect(again.added.map(([path]) => path)).toEqual(['manifest.json']);
  expect([...again.kept, 'manifest.json'].sort()).toEqual([...names].sort());

  await save(education, (text) => `${text}\n鹤唳云端。\n`);
  const changed = make();
  expect(changed.added.map(([path]) => path).some((path) => path.endsWith('.pack.bin'))).toBe(true);
  expect(changed.kept).toContain('traditional.txt');
}, 120_000);

test('leaves out what is not published', async () => {
  const { make, save } = await writing();
  const reports = () => {
    const manifest = make().added.find(([path]) => path === 'manifest.json')?.[1];
    const { volumes } = JSON.parse(new TextDecoder().decode(manifest)) as {
      readonly volumes: readonly { readonly reports: number }[];
    };
    return volumes.reduce((sum, one) => sum + one.reports, 0);
  };
  const all = reports();
  await save(education, (text) => text.replace('status: published', 'status: draft'));
  expect(reports()).toBe(all - 1);
}, 120_000);
