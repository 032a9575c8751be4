import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordReader } from '#indexing/read-records.ts';
import { openContent } from '#reading/content-directory.ts';
import { indexSearch } from './index-search.ts';
import type { IndexTask } from './index-worker.ts';
import { openIndexer } from './indexer.ts';

test('indexes reports whose records nobody has kept as if they were kept', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-worker-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  const content = openContent(root);
  const files = content.reportFiles.slice(0, 3);
  const reader = recordReader(root, content);
  const options = { root, files, reader: () => reader, checkOf: () => 'clean' as const };
  const expected = indexSearch(options, join(root, 'expected'));
  const task: IndexTask = {
    root,
    folder: 'content',
    out: join(root, 'index'),
    shard: null,
    version: 'none',
    files: files.map((file, index) => ({
      file,
      check: 'clean',
      digest: String(index).padEnd(64, '0'),
      recordsDigest: String(index).padEnd(64, '1'),
    })),
  };
  const { reports, volumes } = await openIndexer().index(task);
  expect(reports).toBe(3);
  expect(volumes).toEqual(expected.volumes);
  expect(readdirSync(task.out)).toEqual(readdirSync(join(root, 'expected')));
});
