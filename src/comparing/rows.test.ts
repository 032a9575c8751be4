import { expect, test } from 'vitest';
import type { ReportDocument } from '#core/report-document.ts';
import { exampleDocument } from './example-document.ts';
import { rowGroups } from './rows.ts';

function valuesOf(label: string, ...reports: readonly ReportDocument[]): readonly string[] {
  const row = rowGroups(reports)
    .flatMap(({ rows }) => rows)
    .find((one) => one.label === label);
  return row ? reports.map((report) => row.valueOf(report).text) : [];
}

const empty = exampleDocument();

test('keeps the main lines when no report says anything, and drops the others', () => {
  expect(
    rowGroups([empty]).map(({ title, rows }) => [title, ...rows.map(({ label }) => label)]),
  ).toEqual([
    ['收支', '年初预算数', '全年预算数', '支出数', '执行率'],
    ['自评得分', '自评总分', '评分方案满分'],
  ]);
  expect(valuesOf('支出数', empty)).toEqual(['未公开']);
});

test('computes shares that reports do not state', () => {
  const report = exampleDocument({
    budget: { adjusted: '4863.08', expenditure: '4809.15' },
    projects: [{ expenditure: '14.27' }, { expenditure: null }, { expenditure: '20' }] as never,
  });
  expect(valuesOf('支出数 ÷ 全年预算数', report)).toEqual(['98.89%']);
  // 34.27 / 4809.15 = 0.7126 %
  expect(valuesOf('列明项目占支出', report, empty)).toEqual(['0.71%', '未公开']);
});

test('lists every block of every scheme, and computes its share', () => {
  const a = exampleDocument({
    scores: { total: '98.10', indicators: [{ name: '预算执行', fullMark: '10', score: '9.70' }] },
  });
  const b = exampleDocument({
    scores: { indicators: [{ name: '投入', fullMark: null, score: '15' }] },
    scheme: { digest: 'two' },
  });
  expect(valuesOf('得分率', a, b)).toEqual(['98.10%', '不能计算']);
  expect(valuesOf('预算执行得分率', a, b)).toEqual(['97.00%', '无此版块']);
  expect(valuesOf('投入得分率', a, b)).toEqual(['无此版块', '15分，分值未公开']);
});

test('bars differences of scores under different schemes, and of nothing else', () => {
  const a = exampleDocument({ scores: { total: '98.10' }, budget: { initial: '1' } });
  const b = exampleDocument({ scheme: { digest: 'two' } });
  const barred = (reports: readonly ReportDocument[]) =>
    rowGroups(reports)
      .flatMap(({ rows }) => rows)
      .filter(({ barrier }) => barrier !== null)
      .map(({ label }) => label);
  expect(barred([a, a])).toEqual([]);
  expect(barred([a, b])).toEqual(['自评总分', '得分率']);
  expect(barred([a, exampleDocument({ scheme: { executionRateBasis: 'initial' } })])).toEqual([
    '执行率',
  ]);
});

test('counts targets reached among those that can be judged', () => {
  const report = exampleDocument({
    targets: [{ outcome: 'met' }, { outcome: 'missed' }, { outcome: null }] as never,
    followUp: [{ status: '已整改' }, { status: '进行中' }] as never,
  });
  expect(valuesOf('公开的绩效目标', report, empty)).toEqual(['3项', '未公开']);
  expect(valuesOf('达到目标值的目标', report, empty)).toEqual(['可比的2项中1项', '不能判断']);
  expect(valuesOf('上年问题已整改', report, empty)).toEqual(['2个中1个', '未公开']);
});
