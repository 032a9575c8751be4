import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ReportSummary } from '#core/summary.ts';
import { showList } from '#reading/prepared-list.ts';
import { openKeptParts } from './kept-parts.ts';

const reports = [{ id: 'shili/2021' }, { id: 'shili/2022' }];

/** What is kept in a project where the second report has such a digest. */
function partsWith(digest: string, pages: string | null = 'code') {
  const listed = reports.map(({ id }, index) => ({
    summary: { id } as ReportSummary,
    digest: index === 0 ? 'first' : digest,
  }));
  showList({ version: '1', pages, reports: listed, withdrawn: [] });
  return openKeptParts<string>('tables');
}

function newProject(): void {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-parts-'));
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => {
    cwd.mockRestore();
    rmSync(root, { recursive: true });
  });
}

test('a part is made once of the same reports, and again when one of them has changed', () => {
  newProject();
  expect(partsWith('a').of(reports, () => '旧')).toBe('旧');
  expect(partsWith('a').of(reports, () => '新')).toBe('旧');
  expect(partsWith('b').of(reports, () => '新')).toBe('新');
  expect(partsWith('a').of(reports.slice(1), () => '一份')).toBe('一份');
});

test('other code makes its parts anew', () => {
  newProject();
  expect(partsWith('a').of(reports, () => '旧')).toBe('旧');
  expect(partsWith('a', 'other code').of(reports, () => '新')).toBe('新');
});

test('nothing is kept in the preview', () => {
  newProject();
  expect(partsWith('a', null).of(reports, () => '旧')).toBe('旧');
  expect(partsWith('a', null).of(reports, () => '新')).toBe('新');
});
