import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { readReport } from '#reading/read-report.ts';
import { sourceText } from '#reading/source-text.ts';
import { readData } from '#reading/yaml/front-matter.ts';
import { registryContent, registryText, reportContent, reportText } from './cms-text.ts';

test.each(globSync('content/reports/*/*.mdx'))('%s is the same report after a form', (file) => {
  const before = readFileSync(file, 'utf8');
  const after = reportText(reportContent(before));
  expect(readReport(file, after).report?.data).toEqual(readReport(file, before).report?.data);
  const bodyOf = (text: string) => text.split(/^---$/mu).slice(2).join('---');
  expect(bodyOf(after)).toBe(bodyOf(before));
});

test.each(globSync('content/departments/*.yaml'))('%s is the same department', (file) => {
  const before = readFileSync(file, 'utf8');
  const read = (text: string) => readData(sourceText(file, text), departmentSchema).data;
  expect(read(registryText(registryContent(before)))).toEqual(read(before));
});

test('keeps decimals as text, without quotes, and leaves out what is empty', () => {
  const content = reportContent('---\nbudget:\n  adjusted: 92.10\n---\n\n正文\n');
  expect(content).toEqual({ budget: { adjusted: '92.10' }, body: '\n正文\n' });
  expect(
    reportText({ budget: { adjusted: '92.10', basic: '' }, targets: [], year: 2022, body: '正文' }),
  ).toBe('---\nbudget:\n  adjusted: 92.10\nyear: 2022\n---\n\n正文');
});

test('quotes what our reader would take for something else', () => {
  const text = registryText({ a: '甲: 乙', b: '“甲”', c: '# 甲', d: '甲\n乙' });
  expect(registryContent(text)).toEqual({ a: '甲: 乙', b: '“甲”', c: '# 甲', d: '甲\n乙' });
});
