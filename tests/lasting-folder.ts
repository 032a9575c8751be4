import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder that is gone when the tests of the file are done. */
export function lastingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-lasting-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
