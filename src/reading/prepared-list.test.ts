import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { DetailDigests } from '#core/report-details.ts';
import type { ReportSummary } from '#core/summary.ts';
import {
  type PreparedList,
  preparedList,
  preparedListVariable,
  writePreparedList,
} from './prepared-list.ts';

/** A summary as far as the list is concerned: all but the details is kept as it is. */
function summary(id: string, details: string): ReportSummary {
  return { id, title: '示例“一”\n行', details } as ReportSummary;
}

test('a list is read as it was written, the details of each report included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'list.jsonl');
  const details = (at: number) => JSON.stringify({ problems: [{ text: `问题\n${at}` }] });
  const list: PreparedList = {
    version: '1',
    tables: '2',
    reports: [...Array(450).keys()].map((at) => ({
      digest: `摘要${at}`,
      detailDigests: { projects: `项目${at}` } as DetailDigests,
      summary: summary(`shili/${at}`, details(at)),
    })),
    withdrawn: [],
  };
  writePreparedList(path, list);
  vi.stubEnv(preparedListVariable, path);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(JSON.parse(JSON.stringify(preparedList()))).toEqual(list);
});
