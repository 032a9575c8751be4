import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { earlyPreparers, worthPreparers } from './early-preparers.ts';
import { preparingVersion } from './prepared-store.ts';

const roots: string[] = [];

/** A project with so many report files, whatever they say. */
function project(reports: number): string {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-early-'));
  roots.push(root);
  const folder = join(root, 'content/reports/slsjyj');
  mkdirSync(folder, { recursive: true });
  for (const index of Array.from({ length: reports }).keys()) {
    writeFileSync(join(folder, `${1950 + index}.mdx`), '');
  }
  return root;
}

async function opened(root: string): Promise<number> {
  const preparers = earlyPreparers({ root, folder: 'content' });
  await Promise.all(preparers.map(({ close }) => close()));
  return preparers.length;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

test('threads start at once where many reports were never prepared', async () => {
  expect(await opened(project(worthPreparers))).toBeGreaterThan(0);
});

test('none starts where few reports are prepared sooner without', async () => {
  expect(await opened(project(worthPreparers - 1))).toBe(0);
});

test('none starts where something was prepared before', async () => {
  const root = project(worthPreparers);
  const kept = join(root, '.cache/reports', preparingVersion());
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'a'), '');
  expect(await opened(root)).toBe(0);
});

test('none starts where there are no reports', async () => {
  const root = project(0);
  expect(await opened(root)).toBe(0);
  rmSync(join(root, 'content'), { recursive: true });
  expect(await opened(root)).toBe(0);
});
