import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesExcept, textOf } from './content-files.ts';

test('shows a folder as it is to be, not as it is on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'a'));
  for (const name of ['kept', 'changed', 'hidden']) writeFileSync(join(folder, 'a', name), 'disk');
  const files = filesExcept(
    new Map([
      [join(folder, 'a/changed'), Buffer.from('staged')],
      [join(folder, 'a/hidden'), null],
      [join(folder, 'b/gone'), Buffer.from('staged')],
    ]),
  );
  expect([...files.names(folder)].sort()).toEqual(['a', 'b']);
  expect([...files.names(join(folder, 'a'))].sort()).toEqual(['changed', 'kept']);
  expect(files.names(join(folder, 'b'))).toEqual(['gone']);
  const texts = ['a/kept', 'a/changed', 'a/hidden', 'b/gone', 'b/never'];
  expect(texts.map((name) => textOf(files, join(folder, name)))).toEqual([
    'disk',
    'staged',
    null,
    'staged',
    null,
  ]);
  expect(texts.map((name) => files.size(join(folder, name)))).toEqual([4, 6, null, 6, null]);
});
