import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordReader } from '#indexing/read-records.ts';
import { indexDescription } from '#indexing/search-index.ts';
import { openContent } from '#reading/content-directory.ts';
import { indexSearch, writeManifest } from './index-search.ts';

/** The list of shards of a site without reports. */
function manifestWith(aliases: string | null) {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-index-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'content'));
  if (aliases !== null) writeFileSync(join(root, 'content', 'aliases.yaml'), aliases);
  const content = openContent(root);
  const options = { root, reader: () => recordReader(root, content), files: [] };
  const { volumes } = indexSearch({ ...options, checkOf: () => 'clean' }, join(root, 'index'));
  expect(volumes).toEqual([]);
  writeManifest(join(root, 'index'), [], indexDescription(content));
  return JSON.parse(readFileSync(join(root, 'index', 'manifest.json'), 'utf8'));
}

test('the index tells readers which words stand for one another', () => {
  const { aliases } = manifestWith('groups:\n  - [版块, 板块]\n  - [民营企业, 民企]\n');
  expect(aliases).toEqual([
    ['版块', '板块'],
    ['民营企业', '民企'],
  ]);
});

test('a site without a list of its own has no such words', () => {
  expect(manifestWith(null).aliases).toEqual([]);
});
