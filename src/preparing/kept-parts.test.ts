import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DetailDigests } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import { showList } from '#reading/prepared-list.ts';
import { openKeptParts } from './kept-parts.ts';

const reports = [{ id: 'shili/2021' }, { id: 'shili/2022' }];

/** What is kept in a project where the second report has such digests. */
function partsWith(
  digest: string,
  { tables = 'code' as string | null, projects = 'p', targets = 't' } = {},
) {
  const listed = reports.map(({ id }, index) => ({
    summary: { id, scheme: 's', unit: '万元' } as ReportSummary,
    digest: index === 0 ? 'first' : digest,
    detailDigests: { projects, targets } as DetailDigests,
  }));
  showList({ version: '1', tables, reports: listed, withdrawn: [] });
  return openKeptParts<string>('tables', 2);
}

function newProject(): void {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-parts-'));
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => {
    cwd.mockRestore();
    rmSync(root, { recursive: true });
  });
}

const all = [0, 1];
const old = (numbers: readonly number[]) => numbers.map((number) => `旧${number}`);
const fresh = (numbers: readonly number[]) => numbers.map((number) => `新${number}`);

describe('parts of some reports', () => {
  test('are made once of the same reports, and again when one of them has changed', () => {
    newProject();
    expect(partsWith('a').of(reports, all, old)).toEqual(['旧0', '旧1']);
    expect(partsWith('a').of(reports, all, fresh)).toEqual(['旧0', '旧1']);
    expect(partsWith('b').of(reports, all, fresh)).toEqual(['新0', '新1']);
    expect(partsWith('a').of(reports.slice(1), all, fresh)).toEqual(['新0', '新1']);
  });

  test('are made and kept one by one', () => {
    newProject();
    expect(partsWith('a').of(reports, [1], old)).toEqual(['旧1']);
    expect(partsWith('a').of(reports, [0], fresh)).toEqual(['新0']);
    expect(partsWith('a').of(reports, [1], fresh)).toEqual(['旧1']);
    expect(partsWith('a').of(reports, all, old)).toEqual(['新0', '旧1']);
  });

  test('are made anew by other code', () => {
    newProject();
    expect(partsWith('a').of(reports, [0], old)).toEqual(['旧0']);
    expect(partsWith('a', { tables: 'other code' }).of(reports, [0], fresh)).toEqual(['新0']);
  });

  test('are made each time in the preview, and only those that are wanted', () => {
    newProject();
    expect(partsWith('a', { tables: null }).of(reports, [1], old)).toEqual(['旧1']);
    expect(partsWith('a', { tables: null }).of(reports, [1], fresh)).toEqual(['新1']);
  });
});

describe('what is known of something made of details', () => {
  const made = { name: 'projects', kinds: ['projects'], besides: ['示例局'] } as const;
  type Options = Parameters<typeof partsWith>[1];
  const known = (digest: string, options: Options = {}, other: object = {}) =>
    partsWith(digest, options).knownOf<string>({ ...made, ...other });

  test('holds as long as these details are the same', () => {
    newProject();
    expect(known('a').known).toBe(null);
    known('a').remember('三行');
    expect(known('b', { targets: 'other' }).known).toBe('三行');
    expect(known('a', { projects: 'other' }).known).toBe(null);
    expect(known('a', {}, { besides: ['另一局'] }).known).toBe(null);
    expect(known('a', {}, { name: 'targets' }).known).toBe(null);
    expect(known('a', { tables: 'other code' }).known).toBe(null);
  });

  test('is nothing in the preview', () => {
    newProject();
    known('a', { tables: null }).remember('三行');
    expect(known('a', { tables: null }).known).toBe(null);
  });
});
