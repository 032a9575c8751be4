import { expect, test } from 'vitest';
import { chosenReports } from './chosen.ts';

const chosen = (reports: string) => chosenReports(new URLSearchParams({ reports }));

test('reads reports in the order of the address', () => {
  expect(chosen('slsjyj/2022,gzgsl/2021')).toEqual({
    ids: ['slsjyj/2022', 'gzgsl/2021'],
    complaints: [],
  });
  expect(chosenReports(new URLSearchParams())).toEqual({ ids: [], complaints: [] });
});

test('lists a report once, and says so', () => {
  expect(chosen('gzgsl/2021,gzgsl/2021/')).toEqual({
    ids: ['gzgsl/2021'],
    complaints: ['地址中重复的“gzgsl/2021”只列一次。'],
  });
});

test('passes over what names no report, and says so', () => {
  expect(chosen('gzgsl/2021,<b>x</b>,../2021')).toEqual({
    ids: ['gzgsl/2021'],
    complaints: [
      '地址中的“<b>x</b>”“../2021”不是报告编号，已略去。报告编号写作“部门编号/年度”，例如 gzgsl/2021。',
    ],
  });
});

test('shows six and names those that it leaves out', () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => `a/${year}`);
  expect(chosen(years.join(','))).toEqual({
    ids: ['a/2015', 'a/2016', 'a/2017', 'a/2018', 'a/2019', 'a/2020'],
    complaints: ['一次最多对比6份报告，没有列出“a/2021”“a/2022”。'],
  });
});
