import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { guidance, guidancePlaces } from './guidance.ts';
import { textBlocks } from './text-blocks.ts';

test('guidance is found in a report and is no part of its text', () => {
  const body = `## 一、基本情况\n\n${guidance('写明机构设置（含下属单位）、人员。')}\n\n正文。\n\n${guidance('第二处。')}\n\n[网站]: https://example.gov.cn`;
  const { report, problems } = readReport(exampleFile, exampleSource('', body));
  expect(problems).toEqual([]);
  if (!report) throw new Error('The report could not be read');
  expect(guidancePlaces(report).map(({ column }) => column)).toEqual([1, 1]);
  expect(textBlocks(report).map(({ text }) => text)).toEqual(['一、基本情况', '正文。']);
  expect(report.sections.map(({ text }) => text)).toEqual(['正文。']);
});
