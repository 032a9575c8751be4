import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentChanged } from '#reading/content-revision.ts';
import { listWhenPrepared } from '#reading/prepared-list.ts';
import { WrittenReports } from './written-reports.ts';

const root = process.cwd();
const education = 'reports/slsjyj/2022.mdx';

/** A copy of the sample content under the pen. */
async function writing() {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-written-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('content', folder, { recursive: true });
  const place = { root, folder: relative(root, folder) };
  contentChanged();
  const written = new WrittenReports(place);
  await written.start();
  const told: boolean[] = [];
  written.onFollowed((isPrepared) => told.push(isPrepared));
  const listed = async () => {
    const { reports } = await listWhenPrepared();
    return reports.find(({ summary }) => summary.id === 'slsjyj/2022');
  };
  const save = (name: string, edit: (text: string) => string) => {
    const path = join(folder, name);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    contentChanged();
    return written.changed(path, 'change');
  };
  return { written, told, listed, save, file: `${place.folder}/${education}` };
}

test('a saved report is listed as it was saved, a draft as well', async () => {
  const { told, listed, save, written } = await writing();
  await save(education, (text) => text.replace('executionRate: 98.38%', 'executionRate: 98.83%'));
  expect((await listed())?.summary.findings.error).toBeGreaterThan(0);
  expect(told).toEqual([true]);

  const published = written.published().length;
  await save(education, (text) => text.replace('status: published', 'status: draft'));
  expect((await listed())?.summary.id).toBe('slsjyj/2022');
  expect(written.published()).toHaveLength(published - 1);
}, 120_000);

test('a report that cannot be read stays listed, and says why', async () => {
  const { listed, save, written, file } = await writing();
  const before = await listed();
  await save(education, (text) => text.replace('\nbudget:\n', '\nbudget: [\n'));
  expect((await listed())?.summary).toEqual(before?.summary);
  expect(written.unreadable()).toEqual([file]);
  expect((await written.of(file)).findings.length).toBeGreaterThan(0);
}, 120_000);

test('after a registry was saved pages are read from disk until all reports have followed', async () => {
  const { told, listed, save } = await writing();
  const done = save('departments/slsjyj.yaml', (text) =>
    text.replace('category: 教育', 'category: 示例'),
  );
  expect((await listed())?.digest).toBeNull();
  expect(told).toEqual([false]);
  await done;
  expect((await listed())?.digest).toMatch(/^[0-9a-f]{64}$/u);
  expect(told).toEqual([false, true]);
}, 120_000);

test('a report that is saved while all are prepared is listed as it was saved last', async () => {
  const { listed, save } = await writing();
  const all = save('departments/slsjyj.yaml', (text) => `${text}\n`);
  await save(education, (text) => text.replace('executionRate: 98.38%', 'executionRate: 98.83%'));
  await all;
  expect((await listed())?.summary.findings.error).toBeGreaterThan(0);
}, 120_000);
