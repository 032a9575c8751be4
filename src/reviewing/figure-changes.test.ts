import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { figureChanges } from './figure-changes.ts';

function read(frontMatter: string) {
  const { report, problems } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error(problems[0]?.message);
  return report;
}

/** `name: from → to`, with ` !` where nobody is told. */
function changes(before: string, after: string): string[] {
  return figureChanges(read(before), read(after)).map(
    ({ name, from, to, unrecorded }) => `${name}: ${from} → ${to}${unrecorded ? ' !' : ''}`,
  );
}

const budget = 'budget:\n  expenditure: 98.00\n  executionRate: 92.10%';
const projects = (rows: readonly string[]) =>
  `projects:\n${rows.map((row) => `  - name: ${row.replace(' ', '\n    expenditure: ')}`).join('\n')}`;

test('says nothing when nothing changed', () => {
  expect(changes(budget, budget)).toEqual([]);
});

test('tells old and new, the place and the difference', () => {
  const [change] = figureChanges(read(budget), read(budget.replace('98.00', '89.00')));
  expect(change).toEqual({
    kind: 'value',
    name: '支出数',
    at: 'budget.expenditure',
    from: '98.00',
    to: '89.00',
    difference: '−9.00',
    line: 8,
    unrecorded: true,
  });
});

test('a change of precision is one, and takes a correction like any other', () => {
  const [change] = figureChanges(read(budget), read(budget.replace('92.10', '92.1')));
  expect([change?.kind, change?.unrecorded]).toEqual(['precision', true]);
});

describe('a correction', () => {
  const corrected = (from: string, to: string, field = 'budget.expenditure') =>
    `${budget.replace('98.00', '89.00')}\ncorrections:\n  - date: 2023-09-01\n    field: ${field}\n    from: ${from}\n    to: ${to}\n    reason: 录入有误`;

  test.each([
    ['that tells both values records the change', corrected('98.00', '89.00'), ''],
    ['with another old value does not', corrected('98.80', '89.00'), ' !'],
    ['of another figure does not', corrected('98.00', '89.00', 'budget.adjusted'), ' !'],
  ])('%s', (_, after, mark) => {
    expect(changes(budget, after)).toEqual([`支出数: 98.00 → 89.00${mark}`]);
  });

  test('that was published before records nothing new', () => {
    const again = corrected('98.00', '89.00');
    expect(changes(again.replace('89.00', '98.00'), again)).toEqual(['支出数: 98.00 → 89.00 !']);
  });

  test('and the next one lead from the first value to the last', () => {
    const first = corrected('98.00', '98.90');
    const both = `${first}\n  - date: 2023-09-08\n    field: budget.expenditure\n    from: 98.90\n    to: 89.00\n    reason: 再次核对`;
    expect(changes(budget, both)).toEqual(['支出数: 98.00 → 89.00']);
  });

  test('tells of a figure that is taken away', () => {
    const less = `budget:\n  expenditure: 98.00\ncorrections:\n  - date: 2023-09-01\n    field: budget.executionRate\n    from: 92.10%\n    to: 未公开\n    reason: 不应公开`;
    expect(changes(budget, less)).toEqual(['执行率: 92.10% → null']);
  });
});

const withdrawal = 'withdrawal:\n  date: 2023-10-12\n  by: 示例局\n  reason: 示例\n';

test.each([
  ['a draft may change', 'status: draft\n', 'status: draft\n', ''],
  ['so may what is published for the first time', 'status: draft\n', '', ''],
  ['what is withdrawn is told as that', '', `status: withdrawn\n${withdrawal}`, ''],
  ['what is published may not', '', '', ' !'],
])('%s', (_, before, after, mark) => {
  const changed = budget.replace('98.00', '89.00');
  expect(changes(before + budget, after + changed)).toEqual([`支出数: 98.00 → 89.00${mark}`]);
});

test('a figure that is taken away is told, one that is added is no secret', () => {
  const less = 'budget:\n  expenditure: 98.00';
  expect(changes(budget, less)).toEqual(['执行率: 92.10% → null !']);
  expect(changes(less, budget)).toEqual(['执行率: null → 92.10%']);
});

describe('rows are known by their names', () => {
  test('when one is put before them', () => {
    expect(
      changes(projects(['甲 1.00', '乙 2.00']), projects(['丙 3.00', '甲 1.00', '乙 2.50'])),
    ).toEqual(['重点项目·“丙”·支出数: null → 3.00', '重点项目·“乙”·支出数: 2.00 → 2.50 !']);
  });

  test('and by their position when they were renamed', () => {
    expect(changes(projects(['甲 1.00']), projects(['乙 1.00']))).toEqual([]);
    expect(changes(projects(['甲 1.00']), projects(['乙 2.00']))).toEqual([
      '重点项目·“乙”·支出数（原为重点项目·“甲”·支出数）: 1.00 → 2.00 !',
    ]);
  });

  test('and counted where two have one name', () => {
    expect(changes(projects(['甲 1.00', '甲 2.00']), projects(['甲 1.00', '甲 3.00']))).toEqual([
      '重点项目·“甲”·支出数: 2.00 → 3.00 !',
    ]);
  });
});

test('names indicators with those above them', () => {
  const tree = (score: string) =>
    `scores:\n  indicators:\n    - name: 管理效能\n      children:\n        - name: 预算编制\n          score: ${score}`;
  expect(changes(tree('5'), tree('4'))).toEqual(['“管理效能”·“预算编制”·得分: 5 → 4 !']);
});

test('words that decide what figures mean count as figures', () => {
  expect(changes('unit: 万元', 'unit: 元')).toEqual(['金额单位: 万元 → 元 !']);
  expect(changes('scores:\n  grade: 优', 'scores:\n  grade: 良')).toEqual(['自评等级: 优 → 良 !']);
  expect(changes('published: 2023-08-25', 'published: 2023-08-26')).toEqual([
    '发布日期: 2023-08-25 → 2023-08-26',
  ]);
});
