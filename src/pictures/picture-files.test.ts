import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test, vi } from 'vitest';
import { openPictureFiles } from './picture-files.ts';

// Opening fonts is work, and other tests run beside these.
vi.setConfig({ testTimeout: 90_000 });

const root = mkdtempSync(join(tmpdir(), 'mingzhang-pictures-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const folder of ['styles', 'pictures'])
  cpSync(join('src', folder), join(root, 'src', folder), { recursive: true });
writeFileSync(join(root, 'package.json'), '{}');
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');

const picture = {
  site: '示例站',
  department: '示例市教育局',
  year: 2022,
  title: '绩效自评报告',
  fictional: true,
  measures: [],
};
const draw = (title: string) => openPictureFiles(root).report('sl/2022', { ...picture, title });
const kept = (folder: 'glyphs' | 'reports') =>
  readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => path.includes(`${sep}${folder}${sep}`));

/** In a thread of its own, as a build does. */
function inWorker(title: string): Promise<unknown> {
  const code = `import { parentPort, workerData } from 'node:worker_threads';
    const { openPictureFiles } = await import(workerData.module);
    const { root, picture } = workerData;
    parentPort.postMessage(await openPictureFiles(root).report('sl/2022', picture));`;
  const module = new URL('picture-files.ts', import.meta.url).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: { module, root, picture: { ...picture, title } },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

test('keeps one file a report, and draws again only what has changed', async () => {
  const first = await draw('绩效自评报告');
  const [file = ''] = kept('reports');
  expect(await draw('绩效自评报告')).toEqual(first);
  const other = await draw('绩效报告');
  expect(other).not.toEqual(first);
  expect(kept('reports')).toEqual([file]);
});

test.each([
  ['cut off', 'short'],
  ['of another kind', 'x'.repeat(50_000)],
])('makes a picture again whose kept file is %s', async (_, text) => {
  const whole = await draw('绩效自评报告');
  writeFileSync(kept('reports')[0] ?? '', text);
  expect(await draw('绩效自评报告')).toEqual(whole);
});

test.each([
  ['deleted', (path: string) => rmSync(path)],
  ['cut off', (path: string) => writeFileSync(path, 'short')],
])('draws the same when the kept shapes are %s', async (_, harm) => {
  const whole = await draw('绩效自评报告');
  for (const path of [...kept('glyphs'), ...kept('reports')]) harm(path);
  expect(await draw('绩效自评报告')).toEqual(whole);
});

test('draws the same in two workers at once, and as one alone', async () => {
  const alone = await draw('绩效自评报告');
  rmSync(join(root, '.cache'), { recursive: true });
  const together = await Promise.all([inWorker('绩效自评报告'), inWorker('绩效自评报告')]);
  expect(together).toEqual([alone, alone]);
});

test('takes shapes from the cache without the fonts', async () => {
  const first = await draw('绩效自评报告');
  for (const path of kept('reports')) rmSync(path);
  unlinkSync(join(root, 'node_modules'));
  expect(await draw('绩效自评报告')).toEqual(first);
});
