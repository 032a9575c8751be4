import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openPictureFiles } from './picture-files.ts';

// Opening fonts is work, and other tests run beside these.
vi.setConfig({ testTimeout: 30_000 });

const root = mkdtempSync(join(tmpdir(), 'mingzhang-pictures-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'src', 'styles'), { recursive: true });
cpSync('src/styles/tokens.css', join(root, 'src', 'styles', 'tokens.css'));
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
const files = openPictureFiles(root);
const draw = (title: string) => files.report('sl/2022', { ...picture, title });
const kept = () =>
  readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('keeps one file a report, and draws again only what has changed', async () => {
  const first = await draw('绩效自评报告');
  const [file = ''] = kept();
  expect(await draw('绩效自评报告')).toEqual(first);
  const other = await draw('绩效报告');
  expect(other).not.toEqual(first);
  expect(kept()).toEqual([file]);
});

test.each([
  ['cut off', 'short'],
  ['of another kind', 'x'.repeat(50_000)],
])('makes a picture again whose kept file is %s', async (_, text) => {
  const whole = await draw('绩效自评报告');
  writeFileSync(kept()[0] ?? '', text);
  expect(await draw('绩效自评报告')).toEqual(whole);
});
