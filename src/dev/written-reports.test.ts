import { expect, onTestFinished, test } from 'vitest';
import { listWhenPrepared } from '#reading/prepared-list.ts';
import { writtenSample } from './written-sample.ts';

const education = 'reports/slsjyj/2022.mdx';

/** The sample under the pen, with what the preview is told of it. */
async function writing() {
  const { place, written, save, remove } = await writtenSample();
  onTestFinished(remove);
  const told: boolean[] = [];
  written.onFollowed((isPrepared) => told.push(isPrepared));
  const listed = async () => {
    const { reports } = await listWhenPrepared();
    return reports.find(({ summary }) => summary.id === 'slsjyj/2022');
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
  const saved = await listed();
  expect(saved?.digest).toMatch(/^[0-9a-f]{64}$/u);
  expect(saved?.summary.findings.error).toBeGreaterThan(0);
  await all;
  expect(await listed()).toEqual(saved);
}, 120_000);
