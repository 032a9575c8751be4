import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BundledChunk, endpointCodes } from './endpoint-code.ts';

const feed = 'src/pages/[feed].ts';
const data = 'src/pages/reports/[department]/[file].ts';

/** A bundle of two endpoints that share code, and of a page with code of its own. */
function codes(texts: Readonly<Record<string, string>> = {}, besides = 'node 24') {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const chunk = (fileName: string, loads: readonly string[], module: string): BundledChunk => {
    writeFileSync(join(folder, fileName), texts[fileName] ?? fileName);
    return { fileName, loads, modules: [join('/projekt', module)] };
  };
  const chunks = [
    chunk('feed.mjs', ['shared.mjs', 'decimal.js'], feed),
    chunk('data.mjs', ['shared.mjs', 'figures.mjs'], data),
    chunk('page.mjs', ['shared.mjs', 'footer.mjs'], 'src/pages/index.astro'),
    chunk('helper.mjs', [], 'src/pages/_feed.ts'),
    chunk('shared.mjs', [], 'src/reading/site.ts'),
    chunk('figures.mjs', ['feed.mjs'], 'src/exports/report-figures.ts'),
    chunk('footer.mjs', [], 'src/components/SiteFooter.astro'),
  ];
  return endpointCodes(chunks, { folder, root: '/projekt', besides });
}

test('endpoints have a code, pages and what only helps have none', () => {
  expect(Object.keys(codes())).toEqual([feed, data]);
});

test.each([
  ['shared.mjs', [feed, data]],
  ['figures.mjs', [data]],
  // What loads an endpoint has all of its code as well.
  ['feed.mjs', [feed, data]],
  ['footer.mjs', []],
  ['page.mjs', []],
])('other code in %s is other code of %j', (file, changed) => {
  const [before, after] = [codes(), codes({ [file]: 'changed' })];
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(changed);
});

test('other packages or another Node are other code of all', () => {
  const [before, after] = [codes(), codes({}, 'node 26')];
  expect(Object.keys(before).filter((name) => before[name] === after[name])).toEqual([]);
});
