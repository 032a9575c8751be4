import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { indicatorCountsMatchTree } from './indicator-counts-match-tree.ts';
import { checkReport } from './run.ts';

const tree = `scores:
  indicators:
    - name: 履职效能
      fullMark: 50
      children:
        - name: 扩大供给
        - name: 提升质量`;

/** The outcome of the rule with what it could not settle. */
function outcome(frontMatter: string, body: string): string[] {
  const { results } = checkReport(
    readReport(exampleFile, exampleSource(frontMatter, body)),
    {
      department: null,
      scheme: null,
      attachments: new Map(),
      previous: null,
      previousScheme: null,
      lastYear: null,
      otherNames: [],
      reportIds: new Set(),
      ledger: null,
      wording: [],
    },
    [indicatorCountsMatchTree],
  );
  return results.flatMap((result) => [result.outcome, ...result.open.map(({ reason }) => reason)]);
}

test.each([
  [
    'no tree at all',
    '',
    '二级指标之下又设十一个三级指标。',
    '正文写“十一个三级指标”：无法确定是哪些指标之下的，无法核对',
  ],
  [
    'a tree that ends above the level',
    tree,
    '履职效能下设十一个三级指标。',
    '正文写“十一个三级指标”：指标体系没有逐一列到三级指标，无法核对',
  ],
  [
    'a tree that may leave some out',
    tree,
    '履职效能下设三个二级指标。',
    '正文写“三个二级指标”：元数据的指标体系中“履职效能”之下列出2个，未必列全，无法核对',
  ],
])('is inconclusive about %s', (_, frontMatter, body, reason) =>
  expect(outcome(frontMatter, body)).toEqual(['inconclusive', reason]),
);

test('passes what the tree bears out, and leaves lists to their own rule', () => {
  expect(outcome(tree, '履职效能下设两个二级指标。')).toEqual(['passed']);
  expect(outcome(tree, '履职效能分为三个二级指标：一是甲；二是乙；三是丙。')).toEqual([
    'not-applicable',
  ]);
});

test('finds more in the tree than the text tells, whatever their marks', () => {
  expect(outcome(tree, '履职效能下设1个二级指标。')).toEqual(['found']);
});
