import { expect, test } from 'vitest';
import { pageBatches } from './page-batches.ts';

const batches = (files: readonly string[]) =>
  pageBatches(files.map((file) => ({ file }))).map((batch) => batch.map(({ file }) => file));

test('keeps the pages of a department together, however many they are', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1995 + index));
  const files = (department: string) => years.map((year) => `reports/${department}/${year}.csv`);
  expect(batches([...files('slsjyj'), ...files('gzgsl')])).toEqual([
    files('gzgsl'),
    files('slsjyj'),
  ]);
});

test('begins with what is made from all reports', () => {
  expect(
    batches([
      '404.html',
      'data/projects.csv',
      'index.html',
      'projects/index.html',
      'data/a.json',
      'indicators/index.html',
    ]),
  ).toEqual([
    ['indicators/index.html', 'projects/index.html'],
    ['data/a.json', 'data/projects.csv'],
    ['404.html', 'index.html'],
  ]);
});

test('sends 24 pages at a time where they do not belong together', () => {
  const files = Array.from({ length: 50 }, (_, index) => `departments/d${index + 10}/index.html`);
  expect(batches(files).map(({ length }) => length)).toEqual([24, 24, 2]);
});
