import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderSize } from './folder-size.ts';
import { clearCaches } from './lay-out.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

const peer: Peer = {
  name: 'peer',
  prepare: () => {},
  report: () => ({ path: '', text: '' }),
  steps: [],
  out: 'dist',
  caches: ['.cache', 'node_modules/.astro', '.never-made'],
  page: () => '',
  extras: [],
  rows: [],
};

/** A folder with caches, and what is left of it without them. */
function leftAfter(spared?: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-caches-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = ['.cache/pages/a', '.cache/reports/b', 'dist/c', 'node_modules/.astro/d'];
  writeFiles(
    folder,
    Object.fromEntries([...paths, 'node_modules/e'].map((path) => [path, '示例'])),
  );
  clearCaches(peer, folder, spared);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/[a-e]$/u.test(path))
    .sort();
}

test('caches go, and nothing else', () => {
  expect(leftAfter()).toEqual(['dist/c', 'node_modules/e']);
});

test('what is spared of a cache stays, its neighbours go', () => {
  expect(leftAfter(['.cache/reports'])).toEqual(['.cache/reports/b', 'dist/c', 'node_modules/e']);
});

test('a cache that is spared whole stays whole', () => {
  expect(leftAfter(['.cache', 'node_modules/.astro'])).toHaveLength(5);
});

test('a folder is measured by the bytes of its files; one that is not there has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-size-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(folder, { 'a/b/c': '示例', d: 'four' });
  expect(folderSize(folder)).toEqual({ files: 2, bytes: 10 });
  expect(folderSize(join(folder, 'none'))).toEqual({ files: 0, bytes: 0 });
});
