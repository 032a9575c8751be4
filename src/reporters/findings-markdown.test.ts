import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { findingsMarkdown } from './findings-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

test('is one line when there is nothing to say', () => {
  expect(findingsMarkdown({ findings: [], reports: 12 })).toBe(
    '**核验通过**：核验12份报告，没有发现问题。\n',
  );
});

test('gives the counts, then a table for each file', () => {
  const other = 'content/reports/gzgsl/2022.mdx';
  const findings = [
    exampleFinding(),
    exampleFinding({ severity: 'note', line: 20, message: '提示', rule: 'a-rule' }),
    exampleFinding({ file: other, acknowledged: '签发的原件如此' }),
  ];
  expect(findingsMarkdown({ findings, reports: 2 }).split('\n')).toEqual([
    '**核验未通过**：核验2份报告：错误2项，警告0项，提示1项（其中1项已公开说明）。有1项错误尚未解决或说明，不能发布。',
    '',
    '### `content/reports/gzgsl/2021.mdx`',
    '',
    '| 位置 | 级别 | 核验结果 | 规则 |',
    '| ---: | --- | --- | --- |',
    '| 13:18 | 错误 | 公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89% | `execution-rate-follows-from-amounts` |',
    '| 20:18 | 提示 | 提示 | `a-rule` |',
    '',
    '### `content/reports/gzgsl/2022.mdx`',
    '',
    '| 位置 | 级别 | 核验结果 | 规则 |',
    '| ---: | --- | --- | --- |',
    '| 13:18 | 错误，已公开说明 | 公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89%<br>部门说明：签发的原件如此 | `execution-rate-follows-from-amounts` |',
    '',
  ]);
});

test.each([
  ['a cell border', '甲|乙'],
  ['a backslash before a cell border', '甲\\|乙'],
  ['a tag', '<script>alert(1)</script>'],
  ['emphasis and strikethrough', '**甲** _乙_ ~~丙~~ 5~10次'],
  ['a link and an image', '[甲](x) ![乙](x.png)'],
  ['code', '`甲` ``乙``'],
  ['an entity', '甲&amp;乙'],
  ['a formula', '$甲$'],
])('shows %s as it was written', (_, message) => {
  const tree = parser.parse(
    findingsMarkdown({ findings: [exampleFinding({ message })], reports: 1 }),
  );
  const table = tree.children.find((node) => node.type === 'table');
  const cell = table?.children[1]?.children[2];
  expect(cell?.children.map(({ type }) => type)).toEqual(['text']);
  expect(plainText(cell)).toBe(message);
});

test('keeps a message of several lines in its cell and calls nobody by name', () => {
  const text = findingsMarkdown({
    findings: [exampleFinding({ message: '甲\n\n@everyone' })],
    reports: 1,
  });
  expect(text).toContain('| 甲 @&#8203;everyone |');
});

test('stays short enough for a comment, and says how many are left out', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => exampleFinding({ line: index + 1 }));
  const text = findingsMarkdown({ findings, reports: 1 });
  expect(text.length).toBeLessThan(65_536);
  const rows = text.match(/^\| \d+:/gmu)?.length ?? 0;
  expect(text).toContain(`另有${2000 - rows}项没有列出`);
});
