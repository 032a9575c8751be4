import { expect, test } from 'vitest';
import { byExpenditure, countLights, projectsOf } from './project-list.ts';
import type { ProjectDetail, ReportDetails } from './report-details.ts';
import type { Unit } from './report-schema.ts';
import type { ReportSummary } from './summary.ts';
import { wanYuan } from './wan-yuan.ts';

const summary = { id: 'a/2022', department: 'a', year: 2022 } as ReportSummary;

function listed(unit: Unit, ...projects: readonly Partial<ProjectDetail>[]) {
  const filled = projects.map((project, index) => ({
    at: `projects[${index}]`,
    name: `项目${index}`,
    budget: null,
    expenditure: null,
    due: null,
    note: null,
    ...project,
  }));
  return projectsOf(summary, { unit, projects: filled } as unknown as ReportDetails);
}

test.each([
  ['28600000.00', '元', '2860'],
  ['5342180.00', '元', '534.218'],
  ['0.01', '元', '0.000001'],
  ['14.27', '万元', '14.27'],
  ['1.2', '亿元', '12000'],
  ['逾2000', '万元', '2000'],
  [null, '万元', null],
  ['不适用', '万元', null],
] as const)('brings %s %s exactly to 万元', (text, unit, amount) =>
  expect(wanYuan(text, unit)).toBe(amount),
);

test('orders amounts of different units by their size, undisclosed ones last', () => {
  const projects = [
    ...listed('万元', { name: '二', expenditure: '600' }, { name: '末' }),
    ...listed('元', { name: '三', expenditure: '5342180.00' }),
    ...listed('亿元', { name: '一', expenditure: '0.2' }),
    ...listed('万元', { name: '有预算', budget: '1' }),
  ];
  expect(byExpenditure(projects).map(({ name }) => name)).toEqual([
    '一',
    '二',
    '三',
    '有预算',
    '末',
  ]);
});

test('counts lights, and says how many red ones left more than a tenth', () => {
  const due = '2022-09-30';
  const projects = listed(
    '万元',
    { budget: '280.00', expenditure: '42.60', due },
    { budget: '100', expenditure: '90', due },
    { budget: '100', expenditure: '100', due },
    { budget: '100', expenditure: '90', due: '2023-03-31' },
    { expenditure: '90' },
  );
  expect(countLights(projects)).toEqual({
    green: 1,
    yellow: 1,
    red: 2,
    redAboveTenth: 1,
    none: 1,
  });
  expect(projects[4]?.missing).toEqual(['预算数', '计划支出日期']);
});
