import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { siteSchema } from '#core/site.ts';
import { readReport } from '#reading/read-report.ts';
import { jsonLdText } from './json-ld.ts';
import { breadcrumbsThing } from './json-ld-breadcrumbs.ts';
import { reportDataset, siteDataset } from './json-ld-dataset.ts';
import { departmentThing } from './json-ld-organisation.ts';
import { reportThing } from './json-ld-report.ts';
import { websiteThing } from './json-ld-website.ts';
import type { PublishedReport } from './published-report.ts';

const url = 'https://example.gov.cn';
const site = siteSchema.parse({
  name: '示例站',
  description: '公开绩效自评报告。',
  organisation: '示例市财政局',
  url,
  licence: '可自由使用。',
});
const department = {
  id: 'shili',
  ...departmentSchema.parse({
    names: [
      { name: '示例局', until: '2022' },
      { name: '示例委', since: '2023' },
    ],
    short: '示例',
    region: '示例市',
  }),
};

function published(frontMatter: string): PublishedReport {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  return { id: report.id, data: report.data, department, site };
}

test.each([
  ['the end of a script', '</script><script>alert(1)</script>'],
  ['the beginning of a comment', '<!--<script>'],
  ['line separators', 'a\u2028b\u2029c'],
  ['quotes and backslashes', '"\\"}]'],
])('%s stays text', (_, name) => {
  const text = jsonLdText([{ '@type': 'Thing', name }]);
  expect(text).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(text)['@graph'][0].name).toBe(name);
});

test('a report states whose it is, when it appeared and what was corrected', () => {
  const thing = reportThing(
    published(
      'published: 2023-08-25\npublishedTime: 09:30\ndocumentDate: 2023-08-20\nindexNumber: 示例/2023-1\ndocumentNumber: 示例〔2023〕1号\ncorrections:\n  - date: 2023-10-12\n    field: budget.expenditure\n    from: 10.20\n    to: 10.30\n    reason: 笔误',
    ),
  );
  expect(thing).toMatchObject({
    '@type': 'Report',
    '@id': `${url}/reports/shili/2022/#report`,
    headline: '示例局2022年度部门整体支出绩效自评报告',
    // The name that it held in the year, not its newest.
    author: { '@id': `${url}/departments/shili/#department`, name: '示例局' },
    publisher: { '@id': `${url}/#organisation`, name: '示例市财政局' },
    isPartOf: { '@id': `${url}/#website` },
    datePublished: '2023-08-25T09:30+08:00',
    dateCreated: '2023-08-20',
    dateModified: '2023-10-12',
    reportNumber: '示例〔2023〕1号',
    identifier: { propertyID: '索引号', value: '示例/2023-1' },
    license: { text: '可自由使用。' },
    correction: [{ datePublished: '2023-10-12', text: '支出数由10.20更正为10.30。原因：笔误' }],
  });
});

test('a report leaves out what is not known', () => {
  const keys = Object.keys(reportThing(published('unit: 万元')));
  for (const key of ['datePublished', 'dateModified', 'identifier', 'correction', 'isBasedOn']) {
    expect(keys).not.toContain(key);
  }
});

test('a report whose time is not known states its day alone', () => {
  expect(reportThing(published('published: 2023-08-25'))).toMatchObject({
    datePublished: '2023-08-25',
  });
});

test('the data of a report carries its figures as stated', () => {
  const dataset = reportDataset(
    published(
      'unit: 元\nbudget:\n  adjusted: 100.50\n  expenditure: 不适用\n  executionRate: 98.10%',
    ),
  );
  expect(dataset).toMatchObject({
    variableMeasured: [
      { name: '全年预算数', value: '100.50', unitText: '元' },
      { name: '预算执行率', value: '98.10%' },
    ],
    distribution: [
      { contentUrl: `${url}/reports/shili/2022.json`, encodingFormat: 'application/json' },
      { contentUrl: `${url}/reports/shili/2022.csv`, encodingFormat: 'text/csv' },
    ],
  });
});

test('the data of the site covers its years, table by table', () => {
  const tables = [{ id: 'projects', title: '项目支出' }];
  expect(siteDataset(site, { tables, years: [2023, 2020] })).toMatchObject({
    '@id': `${url}/data/#data`,
    temporalCoverage: '2020/2023',
    distribution: [
      { contentUrl: `${url}/data/projects.csv`, name: '项目支出' },
      { contentUrl: `${url}/data/projects.json`, name: '项目支出' },
    ],
  });
  expect(siteDataset(site, { tables, years: [] })).not.toHaveProperty('temporalCoverage');
});

test('a department goes by its newest name and keeps the others', () => {
  expect(departmentThing(department, site)).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': `${url}/departments/shili/#department`,
    name: '示例委',
    alternateName: ['示例局', '示例'],
    areaServed: { '@type': 'AdministrativeArea', name: '示例市' },
    url: `${url}/departments/shili/`,
  });
});

test('breadcrumbs count from the home page and end without a link', () => {
  const trail = [{ href: '/reports/', text: '报告' }];
  expect(breadcrumbsThing({ trail, here: '2022年度' }, url).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '首页', item: `${url}/` },
    { '@type': 'ListItem', position: 2, name: '报告', item: `${url}/reports/` },
    { '@type': 'ListItem', position: 3, name: '2022年度' },
  ]);
});

test('the site names its search', () => {
  expect(websiteThing(site).potentialAction).toEqual({
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}/search/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  });
});
