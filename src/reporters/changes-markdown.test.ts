import { expect, test } from 'vitest';
import { changesMarkdown } from './changes-markdown.ts';
import { exampleChange, exampleChanges } from './example-changes.ts';

test('shows old beside new, and says loudly what the public is not told', () => {
  const figures = [
    exampleChange({ unrecorded: true }),
    exampleChange({
      kind: 'precision',
      name: '执行率',
      from: '92.10%',
      to: '92.1%',
      difference: null,
    }),
  ];
  const text = [exampleChange({ kind: 'withdrawn', name: '参加', to: null, difference: null })];
  expect(changesMarkdown(exampleChanges({ figures, text })).split('\n')).toEqual([
    '### 数字变化',
    '',
    '与 HEAD 相比，1份报告有改动：元数据中的数字2处，正文中的数字1处。',
    '',
    '> [!CAUTION]',
    '> **公开的数字改变了，公众不会得知**',
    '>',
    '> - shili/2022：已发布报告中有1处数字改变或删去，没有更正记录',
    '>',
    '> 如原来公开的数字有误，请在 corrections 中写明更正日期、原值、更正值和原因；如是误改，请改回。',
    '',
    '#### `shili/2022` 示例局2022年度部门整体支出绩效自评报告',
    '',
    '| 行 | 项目 | 原来 | 现在 | 差额 | 说明 |',
    '| ---: | --- | ---: | ---: | ---: | --- |',
    '| 13 | 支出数 | 98.00 | 89.00 | −9.00 | **数值变化，没有更正记录** |',
    '| 13 | 执行率 | 92.10% | 92.1% |  | 精度变化，数值不变 |',
    '| 13 | 正文：参加 | 98.00 | 未公开 |  | 删去 |',
    '',
  ]);
});

test.each([
  [
    'added',
    { kind: 'added', status: { from: null, to: 'draft' } },
    '- 新增报告，元数据有12个数字\n- 状态：草稿',
  ],
  [
    'removed',
    { kind: 'removed', status: { from: 'published', to: null } },
    '> - shili/2022：已发布的报告被删去',
  ],
  ['withdrawn', { status: { from: 'published', to: 'withdrawn' } }, '- 状态：已发布 → 已撤回'],
  ['moved', { kind: 'renamed', before: 'shili/2021' }, '原网址 /reports/shili/2021/ 不再有效'],
  [
    'given a file',
    { attachments: [{ kind: 'replaced', file: 'a_b.csv' }] },
    '- 替换附件：a\\_b.csv',
  ],
  ['left as it is', {}, '- 数字没有变化'],
] as const)('says that a report was %s', (_, parts, line) => {
  expect(changesMarkdown(exampleChanges(parts))).toContain(line);
});

test('no text can leave its cell, call anybody or become markup', () => {
  const figures = [exampleChange({ name: 'a|b\n@all <img> [x](y)' })];
  expect(changesMarkdown(exampleChanges({ figures }))).toContain(
    '| 13 | a\\|b @&#8203;all &lt;img&gt; \\[x\\]\\(y\\) | 98.00 |',
  );
});

test('counts what does not fit into a comment', () => {
  const figures = Array.from({ length: 1000 }, () => exampleChange());
  const { reports, ...rest } = exampleChanges({ figures });
  const text = changesMarkdown({ ...rest, reports: [...reports, ...reports, ...reports] });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/另有\d份报告没有列出；运行 `npm run changes` 可以看到全部。/u);
});

test('says so when nothing changed', () => {
  expect(changesMarkdown({ base: 'main（a1b2c3d）', reports: [], ledger: [], others: [] })).toBe(
    '### 数字变化\n\n与 main（a1b2c3d）相比，内容没有改动。\n',
  );
});
