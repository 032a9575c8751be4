import { expect, test } from 'vitest';
import { type Scheme, schemeSchema } from '#core/scheme.ts';
import { schemeForYear } from './scheme-for-year.ts';

function scheme(id: string, years: readonly string[], form = '部门整体支出'): Scheme {
  return {
    id,
    ...schemeSchema.parse({ name: `方案${id}`, jurisdiction: '示例市', form, years: [...years] }),
  };
}

const old = scheme('old', ['2020', '2021']);
const current = scheme('current', ['2022']);
const project = scheme('project', ['2022'], '项目支出');
const all = [old, current, project];

test.each([
  ['asked for', { year: 2022, asked: 'project', last: 'old' }, project, null],
  ['of the last report', { year: 2021, asked: null, last: 'old' }, old, null],
  ['the only one for the year', { year: 2022, asked: null, last: null }, current, null],
  [
    'of the last report, though its years have passed',
    { year: 2022, asked: null, last: 'old' },
    old,
    '评分方案 old 写明适用2020、2021年度，没有2022年度；请核对是否沿用',
  ],
])('the scheme %s', (_, question, expected, remark) => {
  expect(schemeForYear(all, question)).toEqual({ scheme: expected, remark });
});

test.each([
  [
    'an unknown id',
    all,
    { year: 2022, asked: 'x', last: null },
    '没有名为 x 的评分方案；可以写：old（方案old）、current（方案current）、project（方案project）',
  ],
  [
    'a year that no scheme is for',
    [old, current],
    { year: 2024, asked: null, last: null },
    '请用 --scheme 写明评分方案；可以写：old（方案old）、current（方案current）',
  ],
  [
    'no schemes at all',
    [],
    { year: 2024, asked: null, last: null },
    '还没有评分方案；请先在 content/schemes/ 中写明评分方案',
  ],
])('none for %s', (_, schemes, question, reason) => {
  expect(schemeForYear(schemes, question)).toEqual({ reason });
});
