import { describe, expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFile, exampleSource } from './example-report.ts';
import { nextState } from './next-state.ts';
import type { LedgerEntry, ReportLedger } from './report-ledger.ts';

const file = (sha256: string) => new Map([['a.csv', { bytes: 1, sha256 }]]);
const one = 'a'.repeat(64);
const two = 'b'.repeat(64);

function read(frontMatter: string) {
  const { report, problems } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error(problems[0]?.message);
  return report;
}

const entry = (changes: Partial<LedgerEntry>): LedgerEntry => ({
  number: 1,
  report: 'shili/2022',
  version: '2023-08-31',
  event: 'published',
  recorded: '2023-09-01',
  sha256: one,
  attachments: {},
  previous: null,
  hash: one,
  ...changes,
});

const onRecord = (changes: Partial<ReportLedger>): ReportLedger => ({
  file: '',
  entries: [entry({})],
  troubles: [],
  before: null,
  unchanged: true,
  ...changes,
});

/** `event version` of a report put on record on 2024-01-15. */
function next(
  frontMatter: string,
  ledger: ReportLedger | null = null,
  attachments: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }> = new Map(),
): string | null {
  const state = nextState(read(frontMatter), { ledger, attachments }, '2024-01-15');
  return state && `${state.event} ${state.version}`;
}

const withdrawal = 'withdrawal:\n  date: 2023-12-01\n  by: 示例局\n  reason: 示例';
const corrected = (field: string, date: string) =>
  `published: 2023-08-31\ncorrections:\n  - date: ${date}\n    field: ${field}\n    from: 1\n    to: 2\n    reason: 示例`;
const before = read('published: 2023-08-31');

describe('what is not on record yet', () => {
  test.each([
    ['a draft is nobody’s business', 'status: draft', null],
    ['a report is of the day that it states', 'published: 2023-08-31', 'published 2023-08-31'],
    ['one that states none is of this day', 'unit: 万元', 'published 2024-01-15'],
    [
      'one that was corrected is of that day',
      corrected('unit', '2023-10-12'),
      'published 2023-10-12',
    ],
    ['a withdrawn one is withdrawn', `status: withdrawn\n${withdrawal}`, 'withdrawn 2023-12-01'],
  ])('%s', (_, frontMatter, expected) => {
    expect(next(frontMatter)).toBe(expected);
  });
});

describe('what is on record', () => {
  const changed = onRecord({ before, unchanged: false });

  test('adds nothing as long as it stays the same', () => {
    expect(next('published: 2023-08-31', onRecord({}))).toBeNull();
  });

  test.each([
    ['new corrections', corrected('unit', '2023-10-12'), 'corrected 2023-10-12'],
    [
      'corrections of files alone',
      corrected('attachments[0]', '2023-10-12'),
      'attachments-replaced 2023-10-12',
    ],
    ['other words', 'published: 2023-08-31\nunit: 元', 'revised 2024-01-15'],
    ['a withdrawal', `status: withdrawn\n${withdrawal}`, 'withdrawn 2023-12-01'],
    ['a correction of the same day', corrected('unit', '2023-08-31'), 'corrected 2023-08-31-2'],
  ])('%s', (_, frontMatter, expected) => {
    expect(next(frontMatter, changed)).toBe(expected);
  });

  test('a file that is added or replaced while the text stays', () => {
    const frontMatter = 'attachments:\n  - title: 甲\n    file: a.csv';
    const ledger = onRecord({ entries: [entry({ attachments: { 'a.csv': one } })] });
    expect(next(frontMatter, ledger, file(one))).toBeNull();
    expect(next(frontMatter, ledger, file(two))).toBe('revised 2024-01-15');
  });

  test('what was withdrawn may be published again, on a later day', () => {
    const entries = [entry({}), entry({ number: 2, event: 'withdrawn', version: '2023-12-01' })];
    expect(next('published: 2023-08-31', onRecord({ entries }))).toBe('published 2024-01-15');
    expect(next(`status: withdrawn\n${withdrawal}`, onRecord({ entries }))).toBeNull();
  });
});
