import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stagingFolder } from './staging-folder.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'mingzhang-staging-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('lies beside its target, under a name that is hidden', () => {
  const parent = folder();
  const made = stagingFolder(join(parent, 'public', 'dist'));
  expect(made.startsWith(join(parent, 'public', `.dist-${process.pid}-`))).toBe(true);
  expect(existsSync(made)).toBe(true);
});

test('deletes what a build has left that was killed, and nothing else', () => {
  const parent = folder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const kept = [`.dist-${process.pid}-abc`, 'dist', `.other-${pid}-abc`, '.dist-notes'];
  for (const name of [...kept, `.dist-${pid}-abc`, `.dist-${pid}-abc.json`]) {
    mkdirSync(join(parent, name));
  }
  const made = stagingFolder(join(parent, 'dist'));
  expect(readdirSync(parent).filter((name) => join(parent, name) !== made)).toEqual(kept.sort());
});
