import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

test('reads what labels name above the first chapter', () => {
  const { data } = exampleNarrative([
    '索 引 号：示例000203/2022-00017　发布机构：示例市民政局　成文日期：2022年6月20日',
    '文号：示例民〔2022〕17号　发布日期：2022-06-28 10:15　有效性：有效',
    '一、基本情况',
  ]);
  expect(data).toMatchObject({
    indexNumber: '示例000203/2022-00017',
    documentNumber: '示例民〔2022〕17号',
    published: '2022-06-28',
    publishedTime: '10:15',
    documentDate: '2022-06-20',
    source: { name: '示例市民政局' },
  });
});

test('takes no date, number or source without a label, nor 无', () => {
  const { data } = exampleNarrative([
    '文号：无　数据来源：市统计局',
    '一、基本情况',
    '根据示例财绩〔2022〕3号文件，发布日期：2022-06-28。',
    '示例市民政局',
    '2022年6月20日',
  ]);
  expect(Object.keys(data)).not.toContain('documentNumber');
  expect(Object.keys(data)).not.toContain('published');
  expect(Object.keys(data)).not.toContain('documentDate');
  expect(Object.keys(data)).not.toContain('source');
});

test('says which label it could not read', () => {
  const { unsure } = exampleNarrative(['发布日期：2022年6月', '一、基本情况']);
  expect(unsure).toEqual(['发布日期 2022年6月：写法无法辨认']);
});
