import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Question } from '#reading/asked.ts';
import { digestOfFile, recordFile, type SiteRecord } from './site-record.ts';
import { stillListed, takeOver, unchangedPages } from './take-over.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-taken-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** An old site of three pages: the first two ask for a department each, the third for another. */
function oldSite(): { readonly folder: string; readonly record: SiteRecord } {
  const folder = join(root, 'old');
  const files = ['a/index.html', 'b/2021/index.html', 'c/index.html'];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `旧 ${file}`);
  }
  const digest = (file: string) => digestOfFile(join(folder, file));
  return {
    folder,
    record: {
      bundle: 'b',
      part: null,
      inputs: 'i',
      questions: [
        ['department a', '1'],
        ['department c', '2'],
      ],
      lists: { gathered: [], others: [] },
      pages: Object.fromEntries(
        files.map((file, index) => [
          file,
          { ...address, props: 'p', questions: [index === 2 ? 1 : 0], canonical: null },
        ]),
      ),
      files: Object.fromEntries(
        files.map((file) => [file, recordFile(folder, file, digest(file))]),
      ),
    },
  };
}

const out = () => join(root, 'new');
const taken = (site: ReturnType<typeof oldSite>, answer: (question: Question) => string) =>
  takeOver(site, unchangedPages(site.record, answer), out());
const address = { pathname: '/', component: 'x' };
const listed = (file: string, props: string) => ({ ...address, file, props });

test('a page is taken over when nothing that it asks is answered otherwise', () => {
  const kept = taken(oldSite(), (question) => (question === 'department a' ? '1' : '3'));
  expect([...kept.keys()]).toEqual(['a/index.html', 'b/2021/index.html']);
  expect(readFileSync(join(out(), 'a/index.html'), 'utf8')).toBe('旧 a/index.html');
  expect(existsSync(join(out(), 'c'))).toBe(false);
});

test('a page that was damaged since is not taken over', () => {
  const site = oldSite();
  writeFileSync(join(site.folder, 'a/index.html'), '坏 a/index.html');
  expect([...taken(site, () => '1').keys()]).toEqual(['b/2021/index.html']);
});

test('what the site no longer has goes with its folders, and the old site stays as it is', () => {
  const site = oldSite();
  const kept = stillListed(
    taken(site, () => '1'),
    [listed('a/index.html', 'other')],
    out(),
  );
  expect([...kept.keys()]).toEqual([]);
  expect(existsSync(join(out(), 'a'))).toBe(false);
  expect(existsSync(join(out(), 'b'))).toBe(false);
  mkdirSync(join(out(), 'a'));
  writeFileSync(join(out(), 'a/index.html'), '新');
  expect(readFileSync(join(site.folder, 'a/index.html'), 'utf8')).toBe('旧 a/index.html');
});

test('a page that is told the same stays', () => {
  const all = taken(oldSite(), () => '1');
  expect([...stillListed(all, [listed('a/index.html', 'p')], out()).keys()]).toEqual([
    'a/index.html',
  ]);
});
