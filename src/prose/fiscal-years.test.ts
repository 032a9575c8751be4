import { expect, test } from 'vitest';
import { openingYear, ownYears, yearsIn } from './fiscal-years.ts';

test.each([
  ['2021年度部门整体支出绩效自评总分为92.1分。', [2021]],
  ['经自评，2021年度部门整体支出绩效总分为92.1分。', [2021]],
  ['2021 年，广州市工商联全年预算数4863.08万元，支出数4809.15万元。', [2021]],
  ['二〇二一年度部门整体支出绩效自评总分为92.1分。', [2021]],
  ['2022年，我局年初预算数19428.58万元。', [2022]],
  ['对2020年度自评反映的3个问题逐项整改。', []],
  ['2022年度自评报告列出的三个问题，整改进展如下。', []],
  ['支出数比2020年全年预算数多。', []],
  ['2020年和2021年支出数持平。', []],
  ['评选“2020年度自评总分”案例。', []],
  ['自2022年度起，全市启用新的评分方案。', []],
  ['力争到2025年执行率达到99%。', []],
])('finds the report’s own years in %s', (text, years) =>
  expect(ownYears(text).map(({ year }) => year)).toEqual(years),
);

test.each([
  ['2021年，我局坚持创新驱动。', 2021],
  ['2021年是开局之年。', null],
  ['2016年，我局经批准成立。', null],
  ['2020年以来，我局…', null],
  ['我局2021年…', null],
])('reads the year that opens %s', (text, year) =>
  expect(openingYear(text)?.year ?? null).toBe(year),
);

test('leaves years in titles and quotations alone', () => {
  expect(yearsIn('出台《2021年度方案》，评选“2020年度案例”。')).toEqual([]);
});
