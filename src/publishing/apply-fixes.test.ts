import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { readReport } from '#reading/read-report.ts';
import { disagrees, type FileRule } from '#rules/rule.ts';
import { checkReport } from '#rules/run.ts';
import { repairFile, repairText } from './apply-fixes.ts';

function fixable(line: number, column: number, find: string, replace: string): Finding {
  return {
    rule: 'a-rule',
    severity: 'note',
    file: 'content/reports/a/2021.mdx',
    line,
    column,
    at: '',
    message: '',
    stated: null,
    expected: null,
    difference: null,
    acknowledged: null,
    fix: { find, replace },
  };
}

const places = (repairs: readonly { line: number; column: number }[]) =>
  repairs.map(({ line, column }) => `${line}:${column}`);

test('repairs several places of a line and of a file, each told at its first place', () => {
  const findings = [
    fixable(1, 3, '，，', '，'),
    fixable(1, 6, '帐户', '账户'),
    fixable(2, 1, '[', '〔'),
    fixable(2, 6, ']', '〕'),
  ];
  const { text, made, refused } = repairText('甲乙，，丙帐户\n[2020]10号\n', findings.toReversed());
  expect(text).toBe('甲乙，丙帐户\n〔2020〕10号\n'.replace('帐户', '账户'));
  expect(places(made)).toEqual(['1:3', '1:6', '2:1', '2:6']);
  expect(refused).toEqual([]);
});

test('keeps CRLF line ends and counts columns behind rare characters in UTF-16 units', () => {
  const { text } = repairText('一\r\n𠮷，，\r\n', [fixable(2, 3, '，，', '，')]);
  expect(text).toBe('一\r\n𠮷，\r\n');
});

test('repairs a place once when two rules propose the same', () => {
  const { text, made } = repairText('甲，，乙', [
    fixable(1, 2, '，，', '，'),
    { ...fixable(1, 2, '，，', '，'), rule: 'another-rule' },
  ]);
  expect([text, made.length]).toEqual(['甲，乙', 1]);
});

describe('leaves to a person', () => {
  test.each([
    ['text that is not what the rule saw', '甲。。乙', fixable(1, 2, '，，', '，')],
    ['a place behind the end', '甲', fixable(9, 2, '，，', '，')],
    ['an empty place', '甲，，乙', fixable(1, 2, '', '。')],
  ])('%s', (_, source, finding) => {
    const { text, refused } = repairText(source, [finding]);
    expect(text).toBe(source);
    expect(refused).toEqual([expect.objectContaining({ reason: '原文该处不是这几个字' })]);
  });

  test('the first of two places that overlap', () => {
    const findings = [fixable(1, 1, '甲，，', '甲，'), fixable(1, 2, '，，', '，')];
    const { text, made, refused } = repairText('甲，，乙', findings);
    expect(text).toBe('甲，乙');
    expect([places(made), places(refused)]).toEqual([['1:2'], ['1:1']]);
  });

  test('what the report acknowledges', () => {
    const finding = { ...fixable(1, 2, '，，', '，'), acknowledged: '签发的原件如此' };
    expect(repairText('甲，，乙', [finding])).toEqual({ text: '甲，，乙', made: [], refused: [] });
  });
});

describe('never changes a figure', () => {
  const reason = '会改动数字，只能由人核对后修改';
  test.each([
    ['a digit', '  adjusted: 4863.08', fixable(1, 13, '4863.08', '4863.80')],
    ['a thousands separator', '  adjusted: 4,863.08', fixable(1, 14, ',', '')],
    ['a thousands separator for a Chinese one', '支出4,863.08万元', fixable(1, 4, ',', '，')],
    ['full-width digits', '  adjusted: ４８６３.08', fixable(1, 13, '４８６３', '4863')],
    ['a decimal point that looks like a full stop', '执行率98.89%', fixable(1, 6, '.', '。')],
    ['a unit', '支出100万元', fixable(1, 6, '万元', '元')],
    ['a space between two figures', '共5 6场', fixable(1, 3, ' ', '')],
    ['a percent sign', '执行率98.89％', fixable(1, 9, '％', '%')],
    ['a Chinese numeral', '十一个指标', fixable(1, 2, '一', '二')],
  ])('%s', (_, source, finding) => {
    const { text, made, refused } = repairText(source, [finding]);
    expect([text, made]).toEqual([source, []]);
    expect(refused).toEqual([expect.objectContaining({ reason })]);
  });

  test('but repairs the other places of the same text', () => {
    const findings = [fixable(1, 3, '4863.08', '4863.80'), fixable(1, 12, '，，', '，')];
    const { text, made, refused } = repairText('支出4863.08万元，，预算', findings);
    expect(text).toBe('支出4863.08万元，预算');
    expect([places(made), places(refused)]).toEqual([['1:12'], ['1:3']]);
  });
});

describe('on disk', () => {
  function file(bytes: string | Uint8Array) {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-fix-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, '2021.mdx');
    writeFileSync(path, bytes);
    return { folder, path };
  }

  test('replaces the file and leaves nothing beside it', () => {
    const { folder, path } = file('甲，，乙');
    repairFile(path, '甲，，乙', [fixable(1, 2, '，，', '，')]);
    expect(readFileSync(path, 'utf8')).toBe('甲，乙');
    expect(readdirSync(folder)).toEqual(['2021.mdx']);
  });

  test('keeps a byte-order mark', () => {
    const { path } = file('\uFEFF甲，，乙');
    repairFile(path, '甲，，乙', [fixable(1, 2, '，，', '，')]);
    expect(readFileSync(path, 'utf8')).toBe('\uFEFF甲，乙');
  });

  test.each([
    ['a file that was changed since it was checked', Buffer.from('甲，，丙')],
    [
      'a file in another encoding',
      Buffer.concat([Buffer.from('甲，，'), Buffer.from([0xd2, 0xd2])]),
    ],
  ])('leaves alone %s', (_, bytes) => {
    const { path } = file(bytes);
    const source = bytes.toString('utf8').replace('丙', '乙');
    const { made, refused } = repairFile(path, source, [fixable(1, 2, '，，', '，')]);
    expect(made).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(readFileSync(path)).toEqual(bytes);
  });
});

test('a rule’s repair reaches the text through its finding, and the next check is clean', () => {
  const noDoubledCommas: FileRule = {
    id: 'no-doubled-commas',
    family: 'wording',
    scope: 'file',
    severity: 'note',
    question: '有没有重复的逗号？',
    source: '示例',
    examples: { valid: [], invalid: [], missing: [] },
    *check({ source }) {
      const index = source.indexOf('，，');
      if (index < 0) return;
      const before = source.slice(0, index).split('\n');
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      yield disagrees({ at: [], place, message: '', fix: { find: '，，', replace: '，' } });
    },
  };
  const check = (source: string) =>
    checkReport(readReport('content/reports/a/2021.mdx', source), null, [noDoubledCommas]).findings;
  const source = '---\ntitle: 甲\n---\n\n支出4863.08万元，，执行率98.89%。\n';
  const { text } = repairText(source, check(source));
  expect(text).toBe('---\ntitle: 甲\n---\n\n支出4863.08万元，执行率98.89%。\n');
  expect(check(text)).toEqual([]);
});
