import { expect, test } from 'vitest';
import { indicatorAddress, indicatorSlug } from './address.ts';
import { indicatorIndex } from './indicator-index.ts';
import { indicatorsAcross } from './indicator-uses.ts';
import type { IndicatorDetail, ReportDetails } from './report-details.ts';
import type { ReportSummary } from './summary.ts';

function report(
  id: string,
  ...indicators: readonly (readonly [name: string, fullMark: string | null, score: string | null])[]
): readonly [ReportSummary, ReportDetails] {
  const [department = '', year = ''] = id.split('/');
  const below = indicators.map(
    ([name, fullMark, score]): IndicatorDetail => ({
      at: '',
      name,
      ancestors: ['过程'],
      fullMark,
      score,
      reason: null,
      parent: false,
    }),
  );
  const block = { ...below[0], name: '过程', ancestors: [], parent: true };
  return [
    { id, department, year: Number(year), scheme: 's' } as ReportSummary,
    { indicators: [block, ...below] } as unknown as ReportDetails,
  ];
}

const all = indicatorsAcross([
  report('a/2022', ['采购执行率', '4', '3.86'], ['完成率/进度', '5', '5'], ['空白', null, null]),
  report('a/2021', ['采购执行率', '4', '4'], ['完成率／进度', '5', '4.5']),
  report('b/2021', ['采购 执行率', '2', '0'], ['不计分', '0', '0']),
]);
const named = (name: string) => all.find((indicator) => indicator.name === name);

test('gathers one indicator from all reports, with what it lost and its share of the mark', () => {
  const found = named('采购执行率')?.uses.map(({ report: { id }, lost, rate }) => [id, lost, rate]);
  expect(found).toEqual([
    ['a/2022', '0.14', '96.5'],
    ['a/2021', '0', '100.0'],
    ['b/2021', '2', '0.0'],
  ]);
});

test('names that share an address are one indicator, and both are told', () => {
  expect(named('完成率/进度')).toMatchObject({
    slug: '完成率／进度',
    otherNames: ['完成率／进度'],
  });
  expect(named('采购执行率')?.otherNames).toEqual(['采购 执行率']);
});

test('computes nothing from what is undisclosed, and no share of nothing', () => {
  expect(named('空白')?.uses[0]).toMatchObject({ lost: null, rate: null });
  expect(named('不计分')?.uses[0]).toMatchObject({ lost: '0', rate: null });
});

test('lists the lowest level, what lost marks most often first', () => {
  const lines = indicatorIndex(all).map(({ name, departments, reports, scored, lost }) => [
    name,
    departments,
    reports,
    scored,
    lost,
  ]);
  expect(lines).toEqual([
    ['采购执行率', 2, 3, 3, 2],
    ['完成率/进度', 1, 2, 2, 1],
    ['不计分', 1, 1, 1, 0],
    ['空白', 1, 1, 0, 0],
  ]);
});

test.each([
  ['a slash', '完成率/进度', '完成率／进度'],
  ['a question mark and a number sign', '合格?#1', '合格？＃1'],
  ['a percent sign', '达标率%', '达标率％'],
  ['brackets', '[核心]指标', '［核心］指标'],
  ['spaces', ' 采 购 ', '采购'],
  ['quotes', '“三公”经费', '“三公”经费'],
])('an address holds a name with %s', (_, name, slug) => {
  expect(indicatorSlug(name)).toBe(slug);
  expect(decodeURIComponent(indicatorAddress(name))).toBe(`/indicators/${slug}/`);
});

test('a name too long for a folder is cut, and told apart from others that start alike', () => {
  const long = '加强非公经济人士政治引领'.repeat(10);
  const slugs = [long, `${long}一`, `${long}二`].map(indicatorSlug);
  expect(new Set(slugs).size).toBe(3);
  for (const slug of slugs) expect(new TextEncoder().encode(slug).length).toBeLessThan(250);
});
