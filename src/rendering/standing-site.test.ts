import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { digestOfFile, recordFile, type SiteRecord } from './site-record.ts';
import { isWhole, standingFile, standingSite } from './standing-site.ts';

const names = ['a/index.html', 'index.html'];
let folder = '';
let record: SiteRecord;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-standing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) put(name, `原样 ${name}`);
  record = {
    bundle: 'b',
    endpoints: {},
    part: null,
    inputs: 'i',
    questions: [],
    lists: { gathered: [], others: [] },
    pages: {},
    files: Object.fromEntries(names.map((name) => [name, recordFile(folder, name, digest(name))])),
  };
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const digest = (name: string) => digestOfFile(join(folder, name));
const found = () => standingSite(folder, record);

test('a site is whole when it has exactly the files of its record', () => {
  expect([...found().intact]).toEqual(names);
  expect(isWhole(found())).toBe(true);
});

test('a file whose time was lost is known by its digest', () => {
  utimesSync(join(folder, 'index.html'), 1, 1);
  expect(isWhole(found())).toBe(true);
});

test.each([
  ['written over', () => put('index.html', '改样 index.html')],
  ['taken away', () => rmSync(join(folder, 'index.html'))],
])('a file that was %s is not believed', (_, damage) => {
  damage();
  expect([...found().intact]).toEqual(['a/index.html']);
  expect(isWhole(found())).toBe(false);
});

test('a file that was added makes it another site', () => {
  put('b.html', '外来');
  expect(found().present).toEqual(['a/index.html', 'b.html', 'index.html']);
  expect(isWhole(found())).toBe(false);
});

test('the folder is looked through when somebody asks, and once', () => {
  const site = found();
  put('index.html', '改样 index.html');
  expect(site.intact.has('index.html')).toBe(false);
  put('index.html', '原样 index.html');
  expect(site.intact.has('index.html')).toBe(false);
});

test('a file stands for another of the same digest, unless it was damaged', () => {
  const same = digest('index.html');
  expect(standingFile(found(), 'index.html', same)).toEqual(record.files['index.html']);
  expect(standingFile(found(), 'index.html', 'other')).toBe(null);
  put('index.html', '改样 index.html');
  expect(standingFile(found(), 'index.html', same)).toBe(null);
});
