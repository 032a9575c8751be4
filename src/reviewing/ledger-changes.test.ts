import { expect, test } from 'vitest';
import type { ChangedEntry } from './changed-entries.ts';
import { ledgerChanges } from './ledger-changes.ts';

const path = 'ledger/shili/2022.jsonl';
const entry = (parts: Partial<ChangedEntry> = {}): ChangedEntry => ({
  kind: 'changed',
  path,
  before: path,
  blob: 'a',
  ...parts,
});

const told = (one: ChangedEntry, old = '', current = '') =>
  ledgerChanges([one], { oldText: () => old, newText: () => current }).map(
    ({ id, path: file, line, what }) => `${id} ${file}:${line} ${what}`,
  );

test.each([
  ['a line in the middle', 'a\nb\nc\n', 'a\nB\nc\n', '台账第2条被改写'],
  ['a line taken out of the middle', 'a\nb\nc\n', 'a\nc\n', '台账第2条被改写'],
  ['the last lines gone', 'a\nb\nc\n', 'a\n', '台账末尾2条被删去'],
  ['all lines gone', 'a\nb\n', '', '台账末尾2条被删去'],
  ['a line put before the others', 'a\n', 'z\na\n', '台账第1条被改写'],
])('tells of %s', (_, old, current, what) => {
  const line = what.includes('第2条') || old === 'a\nb\nc\n' ? 2 : 1;
  expect(told(entry(), old, current)).toEqual([`shili/2022 ${path}:${line} ${what}`]);
});

test('lines at the end are how a ledger grows, whatever the line ends', () => {
  expect(told(entry(), 'a\r\nb\r\n', 'a\nb\nc\n')).toEqual([]);
  expect(told(entry({ kind: 'added', blob: null }), '', 'a\n')).toEqual([]);
});

test('a ledger or a kept state that is gone, moved or changed is told', () => {
  const state = 'ledger/shili/2022/2023-08-25.mdx';
  const file = 'ledger/shili/2022/files/0a1b';
  expect(told(entry({ kind: 'removed' }))).toEqual([`shili/2022 ${path}:1 台账被删去`]);
  expect(told(entry({ kind: 'renamed', path: 'ledger/shili/2021.jsonl' }))).toEqual([
    `shili/2022 ${path}:1 台账改名为 ledger/shili/2021.jsonl`,
  ]);
  expect(told(entry({ path: state, before: state }))).toEqual([
    `shili/2022 ${state}:1 留存的版本被改动`,
  ]);
  expect(told(entry({ kind: 'removed', path: file, before: file }))).toEqual([
    `shili/2022 ${file}:1 留存的版本被删去`,
  ]);
  expect(told(entry({ kind: 'added', path: state, before: state, blob: null }))).toEqual([]);
});
