import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { figureTable, searchFigures } from './figures.ts';
import { openColumns } from './open-column.ts';

function figuresOf(frontMatter: string) {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  return searchFigures(report.data);
}

const first = figuresOf(`unit: 元
budget:
  adjusted: 86532417.35
  executionRate: 98.19
  threePublic:
    expenditure:
      abroad: 不适用
      reception: 0
scores:
  total: 92.1
  indicators:
    - name: 采购管理
      score: 2
      children:
        - name: 采购意向得分
          score: 1.5
targets:
  - name: 企业家参加赠读活动
    actual: 近万
    unit: 人次
  - name: 满意度
    actual: 95%
  - name: 制度建设
    actual: 已建立
projects:
  - name: 平台建设
    budget: 20
    expenditure: 15.5`);

test('takes up what is stated and nothing that is not', () => {
  expect(first.map(({ anchor, label, text, unit }) => [anchor, label, text, unit])).toEqual([
    ['figures', '全年预算数', '86532417.35', '元'],
    ['figures', '执行率', '98.19', '%'],
    ['figures', '公务接待费支出数', '0', '元'],
    ['figures', '自评总分', '92.1', '分'],
    ['scores', '采购管理得分', '2', '分'],
    ['scores', '采购意向得分', '1.5', '分'],
    ['targets', '企业家参加赠读活动', '近万', '人次'],
    ['targets', '满意度', '95%', '%'],
    ['projects', '平台建设预算数', '20', '元'],
    ['projects', '平台建设支出数', '15.5', '元'],
  ]);
});

test('keeps each figure with its report when labels stand together', () => {
  const second = figuresOf('budget:\n  executionRate: 90%');
  const columns = openColumns(figureTable([[], first, second, [], [], second, first]));
  const held = columns.map(({ label, reports, texts }) => [label, reports, texts]);
  expect(held).toContainEqual(['执行率', [1, 2, 5, 6], ['98.19', '90%', '90%', '98.19']]);
  expect(held).toContainEqual(['自评总分', [1, 6], ['92.1', '92.1']]);
  expect(columns.map(({ part }) => part.anchor)).toEqual([
    ...Array<string>(4).fill('figures'),
    ...Array<string>(2).fill('scores'),
    ...Array<string>(2).fill('targets'),
    ...Array<string>(2).fill('projects'),
  ]);
});
