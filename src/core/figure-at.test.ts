import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFile, exampleSource } from './example-report.ts';
import { figureAt } from './figure-at.ts';

const { report } = readReport(
  exampleFile,
  exampleSource(
    'budget:\n  expenditure: 98.10\nscores:\n  indicators:\n    - name: 过程\n      children:\n        - name: 执行率\n          score: 9.50\ntargets:\n  - name: 上线\n    actual: 已完成\n  - name: 余额\n    actual: 不适用',
  ),
);

test.each([
  ['budget.expenditure', '98.10'],
  ['scores.indicators[0].children[0].score', '9.50'],
  ['targets[0].actual', '已完成'],
  ['targets[1].actual', '不适用'],
  ['budget.adjusted', null],
  ['budget', null],
  ['title', null],
  ['scores.indicators[7].score', null],
  ['budget.expenditure.text', null],
  ['__proto__.toString', null],
  ['', null],
])('finds at %s the text %s', (path, text) => {
  if (!report) throw new Error('not readable');
  expect(figureAt(report.data, path)).toBe(text);
});
