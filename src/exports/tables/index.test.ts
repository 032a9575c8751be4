import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from './index.ts';
import { reportColumns } from './report-columns.ts';

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
