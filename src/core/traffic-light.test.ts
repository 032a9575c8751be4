import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { projectsSpentWhenDue } from '#rules/projects-spent-when-due.ts';
import type { Surroundings } from './surroundings.ts';
import { missingForLight, trafficLight } from './traffic-light.ts';

const project = (budget: string | null, expenditure: string | null, due: string | null) => ({
  budget,
  expenditure,
  due,
});

test.each([
  ['spent to the last cent', project('880.00', '880.00', '2020-11-30'), 'green', '0', '0.0'],
  ['spent beyond its budget', project('10', '10.5', '2020-11-30'), 'green', '0', '0.0'],
  ['due on the last day', project('460.00', '398.75', '2020-12-31'), 'red', '61.25', '13.3'],
  ['due in the next year', project('460.00', '398.75', '2021-01-01'), 'yellow', '61.25', '13.3'],
  ['spent before it was due', project('5', '5', '2021-06-30'), 'green', '0', '0.0'],
  ['with nothing to spend', project('0', '0', '2020-06-30'), 'green', '0', null],
  ['of which one cent is left', project('0.3', '0.29', '2020-06-30'), 'red', '0.01', '3.3'],
])('tells the light of a project %s', (_, spending, light, unspent, share) =>
  expect(trafficLight(spending, 2020)).toEqual({ light, unspent, share }),
);

test.each([
  ['without a budget', project(null, '20', '2020-12-31'), ['预算数']],
  ['without a date', project('20', '20', null), ['计划支出日期']],
  ['without an amount', project(null, null, null), ['预算数', '支出数', '计划支出日期']],
])('gives no light to a project %s, and says what is missing', (_, spending, missing) => {
  expect(trafficLight(spending, 2020)).toBeNull();
  expect(missingForLight(spending)).toEqual(missing);
});

test.each(['近20', '不适用'])('gives no light where the expenditure is %s', (expenditure) =>
  expect(trafficLight(project('20', expenditure, '2020-12-31'), 2020)).toBeNull(),
);

test.each([
  ['280.00', '42.60', '2022-09-30'],
  ['280.00', '280.00', '2022-09-30'],
  ['280.00', '42.60', '2023-03-31'],
])('a light is red exactly where the check asks for a reason: %s, %s, %s', (budget, spent, due) => {
  const front = `projects:\n  - name: 平台升级改造\n    budget: ${budget}\n    expenditure: ${spent}\n    due: ${due}`;
  const { report } = readReport(exampleFile, exampleSource(front));
  // The rule asks the report alone, and nothing that surrounds it.
  const seen = report ? [...projectsSpentWhenDue.check(report, {} as Surroundings)] : [];
  expect(seen).toHaveLength(due > '2022-12-31' ? 0 : 1);
  const asked = seen.some(({ kind }) => kind === 'disagrees');
  expect(trafficLight(project(budget, spent, due), 2022)?.light === 'red').toBe(asked);
});
