import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { projects } from './projects.ts';

test('a project keeps its amounts as stated and gives them in 万元', () => {
  const report = exampleReport(
    readReport,
    `unit: 元
projects:
  - name: 智慧校园
    budget: 5200000.50
    expenditure: 逾4800000
  - name: 没有公开金额的项目
    budget: 不适用`,
  );
  expect(exampleRows(projects, report)).toEqual([
    {
      path: 'projects[0]',
      name: '智慧校园',
      unit: '元',
      budget: '5200000.50',
      budgetValue: 520.00005,
      expenditure: '逾4800000',
      expenditureValue: null,
      due: null,
      note: null,
    },
    {
      path: 'projects[1]',
      name: '没有公开金额的项目',
      unit: '元',
      budget: '不适用',
      budgetValue: null,
      expenditure: null,
      expenditureValue: null,
      due: null,
      note: null,
    },
  ]);
});
