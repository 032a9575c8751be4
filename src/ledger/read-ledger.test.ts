import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { chained, ledgerLine } from './ledger-line.ts';
import { readLedger } from './read-ledger.ts';

const place = { id: 'shili/2022', file: 'content/ledger/shili/2022.jsonl' };

const state = {
  report: 'shili/2022',
  version: '2023-08-31',
  event: 'published',
  recorded: '2023-09-01',
  sha256: 'a'.repeat(64),
  attachments: { 'b.csv': 'c'.repeat(64), 'a.csv': 'b'.repeat(64) },
} as const;

/** Three entries, one on the other. */
function entries(): readonly LedgerEntry[] {
  const first = chained([], state);
  const second = chained([first], { ...state, version: '2023-10-12', event: 'corrected' });
  const third = chained([first, second], { ...state, version: '2023-12-01', event: 'withdrawn' });
  return [first, second, third];
}

const lines = () => entries().map(ledgerLine);
const textOf = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');

/** `line message`. */
function troubles(text: string): readonly string[] {
  return readLedger(place, text).troubles.map(({ line, message }) => `${line} ${message}`);
}

test('a line is JSON with the attachments by name and its own hash last', () => {
  const [line = ''] = lines();
  expect(Object.keys(JSON.parse(line))).toEqual([
    'number',
    'report',
    'version',
    'event',
    'recorded',
    'sha256',
    'attachments',
    'previous',
    'hash',
  ]);
  expect(Object.keys(JSON.parse(line).attachments)).toEqual(['a.csv', 'b.csv']);
});

test('what was chained is read back, whatever the line ends', () => {
  const text = textOf(lines());
  const read = readLedger(place, text);
  expect(read.troubles).toEqual([]);
  expect(read.entries.map(({ number, event }) => `${number} ${event}`)).toEqual([
    '1 published',
    '2 corrected',
    '3 withdrawn',
  ]);
  expect(readLedger(place, text.replaceAll('\n', '\r\n'))).toEqual(read);
});

describe('a ledger that was changed', () => {
  const [one = '', two = '', three = ''] = lines();

  test.each([
    ['a day', [one, two.replace('2023-10-12', '2023-10-11'), three], /^2 .*与它自己的校验值不符/u],
    ['a digest', [one.replace('aaaa', 'aaab'), two, three], /^1 .*与它自己的校验值不符/u],
    ['a space', [one.replace(',', ', '), two, three], /^1 .*与它自己的校验值不符/u],
    ['a line that is gone from the middle', [one, three], /^2 .*的编号是3/u],
    ['the first line gone', [two, three], /^1 .*的编号是2/u],
    ['two lines that changed places', [one, three, two], /^2 .*的编号是3/u],
    ['a line twice', [one, one, two], /^2 .*的编号是1/u],
    ['a line that is no JSON', [one, '{'], /^2 .*这一行不能读取/u],
    ['a version that is a path', [one.replace('2023-08-31', '../../etc')], /^1 .*不能读取/u],
  ])('is told by %s', (_, changed, message) => {
    const [trouble, ...others] = troubles(textOf(changed));
    expect(trouble).toMatch(message);
    expect(others).toEqual([]);
  });

  test('is told when a whole line was written anew with a hash of its own', () => {
    const [first, second] = entries();
    if (!first || !second) throw new Error('no entries');
    const other = chained([first], { ...state, version: '2023-10-11', event: 'corrected' });
    expect(troubles(textOf([one, ledgerLine(other), three]))[0]).toMatch(
      /^3 .*没有接在上一条之后/u,
    );
  });

  test('is told when it is the ledger of another report', () => {
    const [trouble] = readLedger({ ...place, id: 'shili/2023' }, textOf([one])).troubles;
    expect(trouble?.message).toContain('属于另一份报告（shili/2022）');
  });

  test('is told when its end is cut off', () => {
    expect(troubles(textOf([one, two]).slice(0, -1))[0]).toMatch(/^2 台账的最后一行不完整/u);
    expect(troubles('')[0]).toMatch(/^1 台账的最后一行不完整/u);
  });

  test('keeps what stands before', () => {
    expect(readLedger(place, textOf([one, '{'])).entries).toHaveLength(1);
  });
});
