import { expect, test } from 'vitest';
import { dependants } from './changed-reports.ts';

const texts: Readonly<Record<string, string>> = {
  'reports/caizheng/2020.mdx': 'scheme: a-2020\n',
  'reports/caizheng/2021.mdx': "title: 报告\nscheme: 'a-2021'\n",
  'reports/caizheng/2023.mdx': 'scheme: a-2021\n',
  'reports/jiaoyu/2021.mdx': 'scheme: a-2021-x\n---\n与示例市财\n政局共同承担。',
  'reports/jiaoyu/2022.mdx': 'scheme: b-2022 # 新方案\n',
};
const site = {
  all: Object.keys(texts),
  textOf: (path: string) => texts[path] ?? '',
  namesOf: (id: string) => (id === 'caizheng' ? ['示例市财政局', ''] : []),
};

test.each([
  ['nothing', [], []],
  ['a page', ['pages/about.mdx'], []],
  ['the latest report', ['reports/jiaoyu/2022.mdx'], ['reports/jiaoyu/2022.mdx']],
  [
    'a report with a later one, which is held against it',
    ['reports/caizheng/2021.mdx'],
    ['reports/caizheng/2021.mdx', 'reports/caizheng/2023.mdx'],
  ],
  ['an attachment', ['attachments/jiaoyu/2022/a.pdf'], ['reports/jiaoyu/2022.mdx']],
  [
    'a scheme, with the following years',
    ['schemes/a-2020.yaml'],
    ['reports/caizheng/2020.mdx', 'reports/caizheng/2021.mdx'],
  ],
  [
    'a scheme whose id begins another',
    ['schemes/a-2021.yaml'],
    ['reports/caizheng/2021.mdx', 'reports/caizheng/2023.mdx'],
  ],
  [
    'a department: its reports, and those that name it, over a line end too',
    ['departments/caizheng.yaml'],
    [
      'reports/caizheng/2020.mdx',
      'reports/caizheng/2021.mdx',
      'reports/caizheng/2023.mdx',
      'reports/jiaoyu/2021.mdx',
      'reports/jiaoyu/2022.mdx',
    ],
  ],
  ['a report that is gone', ['reports/jiaoyu/2020.mdx'], site.all],
  ['the site', ['site.yaml'], site.all],
  ['a file that is known to no one', ['words.yaml'], site.all],
])('what depends on %s', (_, paths, expected) => {
  const wanted = dependants(paths, site);
  expect(site.all.filter((_path, index) => wanted.has(index))).toEqual(expected);
});
