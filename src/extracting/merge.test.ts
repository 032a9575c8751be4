import { expect, test } from 'vitest';
import type { Found, FoundRecord } from './found-value.ts';
import { mergeFound } from './merge.ts';

const inTable = (value: string): Found => ({ value, place: '第9页', quote: `表：${value}` });
const inText = (value: string): Found => ({ value, place: '第2页', quote: `文：${value}` });
const merge = (tables: FoundRecord, text: FoundRecord) =>
  mergeFound({ data: tables, unsure: [] }, { data: text, unsure: [] });

test('what only one of them states is filled in', () => {
  const { data, unsure } = merge(
    { scores: { total: inTable('92.1') } },
    { budget: { expenditure: inText('4809.15') } },
  );
  expect(data).toEqual({
    scores: { total: inTable('92.1') },
    budget: { expenditure: inText('4809.15') },
  });
  expect(unsure).toEqual([]);
});

test('one number told more and less finely is filled in finely', () => {
  expect(
    merge({ scores: { total: inTable('92.1') } }, { scores: { total: inText('92.10') } }),
  ).toEqual({ data: { scores: { total: inText('92.10') } }, unsure: [] });
});

test('a number that text and tables state differently is left out and listed', () => {
  const { data, unsure } = merge(
    { budget: { expenditure: inTable('4890.15') } },
    { budget: { expenditure: inText('4809.15') } },
  );
  expect(data).toEqual({ budget: {} });
  expect(unsure).toEqual([
    {
      what: '支出数 4890.15',
      why: '表中为4890.15（第9页），正文为4809.15（第2页），两处不同',
      place: '第9页',
    },
  ]);
});

test('the list of the tables counts, and the text adds what it says of the same items', () => {
  const { data, unsure } = merge(
    { targets: [{ name: inTable('培训场次'), actual: inTable('13') }] },
    {
      targets: [
        { name: inText('培训场次'), unit: inText('场') },
        { name: inText('赠书'), actual: inText('近9000') },
      ],
    },
  );
  expect(data).toEqual({
    targets: [{ name: inTable('培训场次'), actual: inTable('13'), unit: inText('场') }],
  });
  expect(unsure).toEqual([
    { what: '赠书', why: '附表中没有同名的一项，是否另为一项无法判断', place: '第2页' },
  ]);
});
