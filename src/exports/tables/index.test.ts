import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFinding } from '#reporters/example-finding.ts';
import { exampleReport } from './example-report.ts';
import { tables } from './index.ts';
import { reportColumns } from './report-columns.ts';
import type { TableReport } from './table.ts';

/** What stands in the folder beside the tables themselves. */
const besides = [
  'column-types',
  'columns',
  'example-report',
  'index',
  'item-table',
  'numbers',
  'report-columns',
  'table',
];

test('every table of the folder is published', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !besides.includes(name));
  expect(tables.map(({ id }) => id).sort()).toEqual(files.sort());
});

test.each(tables)('the columns of $id have names of their own and say what they hold', (table) => {
  const names = table.columns.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^[a-z][a-zA-Z]*$/u.test(name))).toEqual([]);
  expect(table.columns.filter(({ title, description }) => !title || !description)).toEqual([]);
  expect(table.key.filter((name) => !names.includes(name))).toEqual([]);
});

test.each(tables)('$id begins with the columns that say which report a row is about', (table) =>
  expect(table.columns.slice(0, reportColumns.length)).toEqual(reportColumns),
);

test.each(tables)('the key of $id is never empty', ({ columns, key }) => {
  const required = columns.filter((column) => column.required).map(({ name }) => name);
  expect(key.filter((name) => !required.includes(name))).toEqual([]);
});

const everything = exampleReport(
  readReport,
  `budget:
  adjusted: 100
scores:
  total: 90
  indicators:
    - name: 投入
      fullMark: 20
      score: 18
targets:
  - name: 甲
    target: 10
projects:
  - name: 乙
    budget: 5
problems:
  - id: w1
    text: 丙
corrections:
  - date: 2023-10-01
    field: budget.adjusted
    from: 99
    to: 100
    reason: 丁`,
  { findings: [exampleFinding({})] },
);

/** A report of which only what a table says that it needs can be read. */
function onlyWith(kinds: readonly string[]): TableReport {
  const { summary, department, url, details } = everything;
  const known = (of: object, names: readonly string[]) =>
    new Proxy(of, {
      get: (all, name) => {
        if (!names.includes(String(name))) throw new Error(`Unexpected look at ${String(name)}`);
        return Reflect.get(all, name);
      },
    });
  const { id, year, scheme, unit } = summary;
  const followUp = [{ id: 'w1', status: '已整改', note: null }];
  return known(
    {
      summary: known({ id, year, scheme, unit, department: summary.department }, [
        'id',
        'year',
        'scheme',
        'unit',
        'department',
      ]),
      department,
      url,
      details: known(details, [...kinds, 'unit']),
      next: known({ id: 'shili/2023', followUp }, ['id', ...kinds]),
    },
    ['summary', 'department', 'url', 'details', 'next'],
  ) as TableReport;
}

test.each(tables.filter(({ kinds }) => kinds !== null))(
  '$id is made from $kinds, and from nothing else of a report',
  ({ kinds, rowsOf }) => expect(rowsOf(onlyWith(kinds ?? []))).toHaveLength(1),
);

test('a table that looks at more than it says is noticed', () => {
  const [, indicators] = tables;
  expect(() => indicators?.rowsOf(onlyWith(['targets']))).toThrow('Unexpected look at indicators');
});
