import { expect, test } from 'vitest';
import { varied } from './varied.ts';

const source = `---
title: 示例报告，其中的话不改，因为这里写的是数据
---

## 一、标题，标题里的话再长也不改，标题就是标题

开头，这里没有任何数字可以换，支出4863.08万元，“引号里的话”也不换，结尾没有数字，可以换掉。

| 表格，表格里的话再长也不换，表格就是表格 |
`;

test('figures, quotations, headings, tables and front matter stay, other clauses are reworded', () => {
  const texts = Array.from({ length: 20 }, (_, index) => varied(source, index));
  const before = source.slice(0, source.indexOf('开头') + 3);
  for (const text of texts) {
    expect(text.startsWith(before)).toBe(true);
    expect(text).toContain('，支出4863.08万元，“引号里的话”也不换，');
    expect(text.split('\n').at(-2)).toBe(source.split('\n').at(-2));
    expect(text).toHaveLength(source.length);
  }
  expect(texts.filter((text) => !text.includes('这里没有任何数字可以换')).length).toBeGreaterThan(
    10,
  );
  expect(new Set(texts).size).toBeGreaterThan(10);
});

test('the same index gives the same text', () => {
  expect(varied(source, 3)).toBe(varied(source, 3));
});
