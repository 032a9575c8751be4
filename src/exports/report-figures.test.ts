import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { reportFigures } from './report-figures.ts';

const figuresOf = (frontMatter: string) => {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  return reportFigures(report);
};

const rows = (frontMatter: string) =>
  figuresOf(frontMatter).map(({ name, path, text, unit }) => [name, path, text, unit]);

test('names figures from the outside in, with their units', () => {
  expect(
    rows(`unit: 元
budget:
  expenditure: 4863.0
  executionRate: 98.38%
  threePublic:
    expenditure:
      total: 0.00
  procurement:
    actual: 不适用
scores:
  indicators:
    - name: 支出管理
      children:
        - name: 预算执行率
          score: 5.90
projects:
  - name: 智慧校园
    budget: 2
    expenditure: 1.5
targets:
  - name: 培训
    actual: 逾2000
    unit: 人次
    score: 3
  - name: 满意
    actual: 已完成`),
  ).toEqual([
    ['支出数', 'budget.expenditure', '4863.0', '元'],
    ['执行率', 'budget.executionRate', '98.38%', '%'],
    ['“三公”经费·决算数·合计', 'budget.threePublic.expenditure.total', '0.00', '元'],
    ['政府采购·采购实际金额', 'budget.procurement.actual', '不适用', '元'],
    ['支出管理·预算执行率·得分', 'scores.indicators[0].children[0].score', '5.90', '分'],
    ['绩效目标·培训·实际完成值', 'targets[0].actual', '逾2000', '人次'],
    ['绩效目标·培训·得分', 'targets[0].score', '3', '分'],
    ['绩效目标·满意·实际完成值', 'targets[1].actual', '已完成', null],
    ['重点项目·智慧校园·预算数', 'projects[0].budget', '2', '元'],
    ['重点项目·智慧校园·支出数', 'projects[0].expenditure', '1.5', '元'],
  ]);
});

test('states nothing for a report that discloses nothing', () => {
  expect(rows('')).toEqual([]);
});
