import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { siteSchema } from '#core/site.ts';
import { readReport } from '#reading/read-report.ts';
import { catalogueOf } from './catalogue.ts';
import { reportMetadata } from './report-metadata.ts';

const site = siteSchema.parse({
  name: '示例站',
  description: '公开绩效自评报告。',
  organisation: '示例市财政局',
  url: 'https://example.gov.cn',
});
const department = { id: 'shili', ...departmentSchema.parse({ names: [{ name: '示例局' }] }) };

function published(frontMatter: string) {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  return { id: report.id, data: report.data, department, site };
}

const around = { previous: 2021, next: null, pictureText: '图' };
const full =
  'published: 2023-08-25\npublishedTime: 09:30\ndocumentDate: 2023-08-20\nindexNumber: 示例/2023-1\ndocumentNumber: 示例〔2023〕1号\nsource:\n  name: 示例市人民政府';

test('the catalogue stands in the order of 信息公开目录, for reader and machine', () => {
  expect(
    catalogueOf(published(full)).map(({ label, text, tag }) => [
      label,
      text,
      tag?.name,
      tag?.content,
    ]),
  ).toEqual([
    ['索引号', '示例/2023-1', 'dcterms.identifier', '示例/2023-1'],
    ['文号', '示例〔2023〕1号', 'dcterms.identifier', '示例〔2023〕1号'],
    ['发布机构', '示例市人民政府', 'dcterms.publisher', '示例市人民政府'],
    ['成文日期', '2023年8月20日', 'dcterms.created', '2023-08-20'],
    ['发布日期', '2023年8月25日 09:30', 'dcterms.issued', '2023-08-25'],
  ]);
});

test('a missing date of publication is told, other missing entries are left out', () => {
  expect(catalogueOf(published('unit: 万元'))).toEqual([
    {
      label: '发布机构',
      text: '示例局',
      tag: { name: 'dcterms.publisher', content: '示例局' },
    },
    { label: '发布日期', text: '未标明', tag: null },
  ]);
});

test.each([
  ['a known time', full, '2023-08-25 09:30'],
  ['no time, rather than a made-up midnight', 'published: 2023-08-25', '2023-08-25'],
  ['nothing', 'publishedTime: 09:30', null],
])('PubDate states %s', (_, frontMatter, stated) => {
  expect(reportMetadata(published(frontMatter), around).article?.published).toBe(stated);
});

test('links lead to the data of the report and to the years beside it', () => {
  const { links } = reportMetadata(published(full), around);
  expect(links?.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
    'alternate /reports/shili/2022.json',
    'alternate /reports/shili/2022.csv',
    'prev /reports/shili/2021/',
  ]);
});
