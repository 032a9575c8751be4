import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '#rendering/site-record.ts';
import { applyChanges, finishChanges } from './apply-changes.ts';

let root = '';
const target = () => join(root, 'dist');
const fresh = () => join(root, '.dist-1-abc');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-changes-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of ['index.html', 'a/index.html', 'b/index.html']) put(target(), name, '旧');
});

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const site = () =>
  Object.fromEntries(
    filesIn(target()).map((name) => [name, readFileSync(join(target(), name), 'utf8')]),
  );
/** What lies beside the site. */
const beside = () => filesIn(root).filter((name) => !name.startsWith('dist/'));

test('files are added, replaced and removed, with the folders that they alone were in', () => {
  const { ino } = statSync(join(target(), 'a/index.html'));
  put(fresh(), 'index.html', '新');
  put(fresh(), 'c/2021/index.html', '新');
  applyChanges(target(), { fresh: fresh(), removed: ['b/index.html'] });
  expect(site()).toEqual({ 'index.html': '新', 'a/index.html': '旧', 'c/2021/index.html': '新' });
  expect(existsSync(join(target(), 'b'))).toBe(false);
  expect(statSync(join(target(), 'a/index.html')).ino).toBe(ino);
  expect(beside()).toEqual([]);
});

test('what was begun is finished by the next run', () => {
  put(fresh(), 'index.html', '新');
  put(fresh(), 'a/index.html', '新');
  const list = { fresh: '.dist-1-abc', removed: ['b/index.html'] };
  writeFileSync(`${target()}.changes`, JSON.stringify(list));
  // Where the other run was stopped.
  renameSync(join(fresh(), 'a/index.html'), join(target(), 'a/index.html'));
  finishChanges(target());
  expect(site()).toEqual({ 'index.html': '新', 'a/index.html': '新' });
  expect(beside()).toEqual([]);
  finishChanges(target());
  expect(Object.keys(site())).toHaveLength(2);
});

test('where nothing can be written down the site stays as it was', () => {
  put(fresh(), 'index.html', '新');
  put(fresh(), 'c/index.html', '新');
  // The list of changes cannot be put here.
  mkdirSync(`${target()}.changes/x`, { recursive: true });
  expect(() => applyChanges(target(), { fresh: fresh(), removed: ['b/index.html'] })).toThrow();
  expect(site()).toEqual({ 'index.html': '旧', 'a/index.html': '旧', 'b/index.html': '旧' });
  expect(existsSync(join(target(), 'c'))).toBe(false);
});

test('a folder where a file is to be, and a file where a folder is to be, make way', () => {
  rmSync(join(target(), 'index.html'));
  put(target(), 'index.html/alien.txt', '外来');
  rmSync(join(target(), 'b'), { recursive: true });
  put(target(), 'b', '外来');
  put(fresh(), 'index.html', '新');
  put(fresh(), 'b/index.html', '新');
  applyChanges(target(), { fresh: fresh(), removed: ['index.html/alien.txt', 'b'] });
  expect(site()).toEqual({ 'index.html': '新', 'a/index.html': '旧', 'b/index.html': '新' });
});
