import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { textChanges } from './text-changes.ts';

const data = 'budget:\n  adjusted: 100.00\n  expenditure: 98.00';

function read(body: string, frontMatter = data) {
  const source = exampleSource(frontMatter, `## 一、基本情况\n\n${body}`);
  const { report, problems } = readReport(exampleFile, source);
  if (!report) throw new Error(problems[0]?.message);
  return report;
}

/** `name: from → to`, with ` !` where nobody is told. */
function changes(before: string, after: string, frontMatter = data): string[] {
  return textChanges(read(before), read(after, frontMatter), ['示例局']).map(
    ({ name, from, to, unrecorded }) => `${name}: ${from} → ${to}${unrecorded ? ' !' : ''}`,
  );
}

describe('a paragraph that stays the same but for its figures', () => {
  test('tells each of them under the name of what it restates', () => {
    expect(
      changes('全年预算数100.00万元，支出数98.00万元。', '全年预算数100.00万元，支出数89.00万元。'),
    ).toEqual(['支出数: 98.00万元 → 89.00万元 !']);
  });

  test('tells one that restates nothing by the words before it', () => {
    expect(changes('全年举办培训12场。', '全年举办培训13场。')).toEqual([
      '全年举办培训: 12场 → 13场 !',
    ]);
  });

  test('tells a change of precision as that', () => {
    const [change] = textChanges(read('举办费98.10万元。'), read('举办费98.1万元。'), []);
    expect([change?.kind, change?.difference, change?.unrecorded]).toEqual([
      'precision',
      null,
      true,
    ]);
  });

  test('tells an amount in the magnitude that it is written in', () => {
    const [change] = textChanges(read('举办费98.10万元。'), read('举办费98.20万元。'), []);
    expect([change?.difference, change?.line]).toEqual(['+0.10', 14]);
  });
});

test.each([
  ['words change', '全年举办培训12场。', '本年度共举办培训12场。'],
  ['a line is broken', '全年举办培训12场，参加300人次。', '全年举办培训12场，\n参加300人次。'],
  [
    'paragraphs change places',
    '举办培训12场。\n\n走访企业30家。',
    '走访企业30家。\n\n举办培训12场。',
  ],
  ['a paragraph without figures comes in', '举办培训12场。', '加强学习。\n\n举办培训12场。'],
  ['a year changes', '2021年举办培训12场。', '2022年举办培训12场。'],
])('says nothing when %s', (_, before, after) => {
  expect(changes(before, after)).toEqual([]);
});

describe('a paragraph that is rewritten', () => {
  test('tells the figures that came and went', () => {
    expect(
      changes(
        '全年围绕重点工作举办各类培训12场，参加300人次。',
        '全年围绕重点工作举办各类培训12场，参加320人次，发放资料5000册。',
      ),
    ).toEqual(['参加: 300人次 → null !', '参加: null → 320人次', '发放资料: null → 5000册']);
  });

  test('sets the one figure that went beside the one that came', () => {
    expect(
      changes('全年围绕重点工作举办培训12场。', '全年围绕重点工作和中心任务举办培训13场。'),
    ).toEqual(['…绕重点工作和中心任务举办培训: 12场 → 13场 !']);
  });

  test('tells a paragraph that is gone, and a new one', () => {
    expect(changes('举办培训12场。\n\n走访企业30家。', '举办培训12场。')).toEqual([
      '走访企业: 30家 → null !',
    ]);
    expect(changes('举办培训12场。', '举办培训12场。\n\n走访企业30家。')).toEqual([
      '走访企业: null → 30家',
    ]);
  });
});

test('compares a table row by row, under its heads', () => {
  const table = (amount: string) =>
    `| 项目 | 支出（万元） |\n| --- | ---: |\n| 甲 | 1.00 |\n| 乙 | ${amount} |`;
  expect(changes(table('2.00'), table('2.50'))).toEqual(['乙·支出（万元）: 2.00 → 2.50 !']);
});

test('a correction of the figure that the text restates tells of the text too', () => {
  const corrected = `budget:\n  adjusted: 100.00\n  expenditure: 89.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.expenditure\n    from: 98.00\n    to: 89.00\n    reason: 录入有误`;
  expect(changes('支出数98.00万元。', '支出数89.00万元。', corrected)).toEqual([
    '支出数: 98.00万元 → 89.00万元',
  ]);
});

test.each([
  ['its words, old and new', 'from: 举办培训12场\n    to: 举办培训13场', ''],
  ['another old value', 'from: 举办培训11场\n    to: 举办培训13场', ' !'],
  ['another new value', 'from: 举办培训12场\n    to: 举办培训14场', ' !'],
])('a correction of the text that tells %s', (_, values, mark) => {
  const corrected = `${data}\ncorrections:\n  - date: 2023-09-01\n    field: text\n    ${values}\n    reason: 漏计`;
  expect(changes('全年举办培训12场。', '全年举办培训13场。', corrected)).toEqual([
    `全年举办培训: 12场 → 13场${mark}`,
  ]);
});

test('a correction tells of a sentence that is gone', () => {
  const corrected = `${data}\ncorrections:\n  - date: 2023-09-01\n    field: text\n    from: 走访企业30家\n    to: 未公开\n    reason: 统计口径有误`;
  expect(changes('举办培训12场。\n\n走访企业30家。', '举办培训12场。', corrected)).toEqual([
    '走访企业: 30家 → null',
  ]);
});
