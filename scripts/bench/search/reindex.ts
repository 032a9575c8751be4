import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordReader } from '#indexing/read-records.ts';
import { indexSearch } from '#publishing/index-search.ts';
import { openContent } from '#reading/content-directory.ts';
import { writeCorpus } from '../corpus.ts';

/** Seconds from report files to a written index. */
export interface Reindexed {
  readonly reports: number;
  /** Nothing cached: every report is read. */
  readonly full: number;
  /** One report edited since. */
  readonly edited: number;
  /** Nothing edited since. */
  readonly unchanged: number;
}

/** Indexes generated report files three times: anew, after one edit, and once more. */
export function reindexed(reports: number): Reindexed {
  const root = writeCorpus(reports);
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-index-'));
  const timed = (name: string) => {
    const content = openContent(root, '.');
    const started = performance.now();
    const reader = recordReader(root, content);
    const options = { root, reader: () => reader, files: content.reportFiles };
    indexSearch({ ...options, checkOf: () => 'clean' }, join(out, name));
    return (performance.now() - started) / 1000;
  };
  try {
    const full = timed('full');
    const file = openContent(root, '.').reportFiles[0] ?? '';
    appendFileSync(join(root, file), '\n补充一段示例文字。\n');
    return { reports, full, edited: timed('edited'), unchanged: timed('unchanged') };
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
