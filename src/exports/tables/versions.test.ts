import { expect, test } from 'vitest';
import type { LedgerEvent } from '#core/report-ledger.ts';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { versions } from './versions.ts';

test('each state on record is a version, with the day of the next; a withdrawal is none', () => {
  const entry = (version: string, event: LedgerEvent, attachments = {}) => ({
    number: 1,
    report: 'shili/2022',
    version,
    event,
    recorded: version.slice(0, 10),
    sha256: `text of ${version}`,
    attachments,
    previous: null,
    hash: `line of ${version}`,
  });
  const states = [
    entry('2023-08-25', 'published', { 'a.xlsx': 'x' }),
    entry('2023-10-12-2', 'corrected'),
    entry('2024-01-02', 'withdrawn'),
  ];
  expect(exampleRows(versions, exampleReport(readReport, '', { states }))).toEqual([
    {
      number: 1,
      version: '2023-08-25',
      date: '2023-08-25',
      event: '发布',
      superseded: '2023-10-12',
      versionUrl: 'https://jixiao.example.gov.cn/reports/shili/2022/2023-08-25/',
      attachments: 1,
      digest: 'text of 2023-08-25',
      hash: 'line of 2023-08-25',
    },
    {
      number: 2,
      version: '2023-10-12-2',
      date: '2023-10-12',
      event: '更正',
      superseded: null,
      versionUrl: 'https://jixiao.example.gov.cn/reports/shili/2022/2023-10-12-2/',
      attachments: 0,
      digest: 'text of 2023-10-12-2',
      hash: 'line of 2023-10-12-2',
    },
  ]);
});
