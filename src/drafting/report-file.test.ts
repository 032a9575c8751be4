import { expect, test } from 'vitest';
import { reportFile } from './report-file.ts';

test('writes front matter in the order of the schema, figures as they are stated', () => {
  const text = reportFile(
    {
      budget: { executionRate: '98.90%', expenditure: '4809.10', initial: undefined },
      problems: [],
      title: '“红黄绿”灯: 示例',
      year: '2021',
      department: 'a',
    },
    '\n## 一、基本情况\n\n正文。\n\n',
  );
  expect(text).toBe(`---
title: "“红黄绿”灯: 示例"
department: a
year: 2021
budget:
  executionRate: 98.90%
  expenditure: 4809.10
---

## 一、基本情况

正文。
`);
});
