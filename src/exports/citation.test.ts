import { expect, test } from 'vitest';
import { gbCitation } from './citation.ts';

const context = { author: '示例市教育局', address: 'https://example.gov.cn/reports/shili/2022/' };

test('cites in the form of GB/T 7714—2015', () => {
  expect(
    gbCitation({ title: '2022年度报告', published: '2023-08-26' }, context, '2026-11-23'),
  ).toBe(
    '示例市教育局. 2022年度报告[R/OL]. (2023-08-26)[2026-11-23]. https://example.gov.cn/reports/shili/2022/.',
  );
});

test('leaves out a date of publication that is not known', () => {
  expect(gbCitation({ title: '2022年度报告', published: null }, context)).toBe(
    '示例市教育局. 2022年度报告[R/OL]. https://example.gov.cn/reports/shili/2022/.',
  );
});
