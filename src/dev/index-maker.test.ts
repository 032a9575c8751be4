import { expect, onTestFinished, test } from 'vitest';
import { IndexMaker } from './index-maker.ts';
import { writtenSample } from './written-sample.ts';

const education = 'reports/slsjyj/2022.mdx';

/** The sample under the pen, with the index of it. */
async function writing() {
  const { place, written, save, remove } = await writtenSample();
  onTestFinished(remove);
  const maker = new IndexMaker(place);
  return { save, make: () => maker.make(written.published()) };
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
