import { expect, test } from 'vitest';
import { outdatedReports } from './outdated-reports.ts';

const files = [
  'content/reports/a/2020.mdx',
  'content/reports/a/2021.mdx',
  'content/reports/a/2022.mdx',
  'content/reports/b/2021.mdx',
];

test.each([
  ['reports/a/2020.mdx', 'change', files.slice(0, 2)],
  ['reports/b/2021.mdx', 'change', files.slice(3)],
  ['reports/a/2021.mdx', 'add', null],
  ['reports/a/2019.mdx', 'unlink', null],
  ['reports/a/2021.mdx~', 'add', []],
  ['attachments/a/2021/表.xlsx', 'add', files.slice(1, 2)],
  ['ledger/a/2021.jsonl', 'change', files.slice(1, 2)],
  ['ledger/a/2021/2022-03-01.mdx', 'add', files.slice(1, 2)],
  ['departments/a.yaml', 'change', null],
  ['departments/a.yaml.swp', 'add', []],
  ['schemes/s.yaml', 'change', null],
  ['wording.yaml', 'change', null],
  ['site.yaml', 'change', []],
  ['aliases.yaml', 'change', []],
  ['pages/about.mdx', 'change', []],
] as const)('after %s (%s) looks again at what it concerns', (name, event, expected) => {
  expect(outdatedReports(name, event, files)).toEqual(expected);
});
