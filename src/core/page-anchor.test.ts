import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFile, exampleSource } from './example-report.ts';
import { anchorOf } from './page-anchor.ts';

// Front matter takes lines 1 to 9; the text begins at line 11.
const source = exampleSource(
  'budget:\n  adjusted: 1.00',
  '开头。\n\n## 一、基本情况\n\n正文。\n\n### （一）概况\n\n正文。',
);
const { report } = readReport(exampleFile, source);
const parts = new Set(['figures', 'text']);

test.each([
  ['a figure of the budget', 8, 'budget.adjusted', 'figures'],
  ['a part that this page does not have', 8, 'projects[0].name', null],
  ['a key that no part shows', 2, 'title', null],
  ['text before the first heading', 11, '', 'text'],
  ['a heading', 13, '', 's1'],
  ['text below a heading', 15, '', 's1'],
  ['text below a heading within', 19, '', 's1-1'],
  ['a sentence that contradicts a figure', 19, 'budget.adjusted', 's1-1'],
])('finds the place on the page of %s', (_, line, at, anchor) => {
  if (!report) throw new Error('Unexpected unreadable example');
  expect(anchorOf({ line, at }, report, parts)).toBe(anchor);
});
