import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { parseFigure } from '#core/figure.ts';
import type { Scheme } from '#core/scheme.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { readReport } from '#reading/read-report.ts';
import type { KeyFigure } from './key-figure.ts';
import { keyFigures } from './key-figures.ts';

function figuresOf(frontMatter: string, scheme: Partial<Scheme> = {}): readonly KeyFigure[] {
  const { report, problems } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error(`Unexpected problems: ${problems.map((one) => one.message)}`);
  const known = {
    executionRateBasis: 'adjusted',
    carryoverRateBasis: null,
    total: null,
    ...scheme,
  };
  return keyFigures(report, { scheme: known } as unknown as Surroundings);
}

function figureOf(
  id: string,
  frontMatter: string,
  scheme?: Partial<Scheme>,
): KeyFigure | undefined {
  return figuresOf(frontMatter, scheme).find((figure) => figure.id === id);
}

const hundred = { total: parseFigure('100') } as Partial<Scheme>;

describe('each figure by its formula', () => {
  test.each([
    {
      id: 'initial',
      name: '年初预算数 from its sources',
      data: 'budget:\n  initial: 19428.58\n  sources:\n    - name: 甲\n      initial: 18960.00\n    - name: 乙\n      initial: 468.58',
      formula: '各资金来源年初预算数之和',
      sum: '18960.00 + 468.58 = 19428.58',
      recomputed: '19428.58万元',
      range: '19428.57至19428.59万元',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'expenditure',
      name: '支出数 from 基本支出 and 项目支出',
      data: 'budget:\n  expenditure: 19365.58\n  basic: 8889.29\n  project: 10476.56',
      formula: '基本支出 ＋ 项目支出',
      sum: '8889.29 + 10476.56 = 19365.85',
      recomputed: '19365.85万元',
      range: '19365.84至19365.86万元',
      verdict: 'disagrees',
      difference: '-0.27万元',
    },
    {
      id: 'rate',
      name: '预算执行率',
      data: 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.89%',
      formula: '支出数 ÷ 全年预算数 × 100%',
      sum: '4809.15 ÷ 4863.08 × 100% = 98.8910%',
      recomputed: '98.8910%',
      // 4809.145 ÷ 4863.085 and 4809.155 ÷ 4863.075, rounded outwards.
      range: '98.8908%至98.8913%',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'rate',
      name: 'a rate with two digits exchanged',
      data: 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.98%',
      formula: '支出数 ÷ 全年预算数 × 100%',
      sum: '4809.15 ÷ 4863.08 × 100% = 98.8910%',
      recomputed: '98.8910%',
      range: '98.8908%至98.8913%',
      verdict: 'disagrees',
      difference: '0.09个百分点',
    },
    {
      id: 'rate',
      name: 'a rate that was cut off',
      data: 'budget:\n  adjusted: 9759.38\n  expenditure: 9746.50\n  executionRate: 99.86%',
      formula: '支出数 ÷ 全年预算数 × 100%',
      sum: '9746.50 ÷ 9759.38 × 100% = 99.8680%',
      recomputed: '99.8680%',
      range: '99.8679%至99.8682%',
      verdict: 'truncated',
      difference: '-0.01个百分点',
    },
    {
      id: 'total',
      name: '自评总分, points being exact',
      data: 'scores:\n  total: 92.1\n  indicators:\n    - name: 甲\n      score: 42.1\n    - name: 乙\n      score: 50',
      formula: '甲得分 ＋ 乙得分',
      sum: '42.1 + 50 = 92.1',
      recomputed: '92.1分',
      range: null,
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'listed-projects',
      name: '列明项目占支出',
      data: 'budget:\n  expenditure: 4809.15\nprojects:\n  - name: 甲\n    expenditure: 14.27\n  - name: 乙\n  - name: 丙\n    expenditure: 20',
      formula: '列明的项目支出之和 ÷ 支出数 × 100%',
      sum: '14.27 + 20 = 34.27；34.27 ÷ 4809.15 × 100% = 0.7126%',
      recomputed: '0.7126%',
      range: null,
      verdict: 'not-stated',
      difference: null,
    },
    {
      id: 'basic',
      name: '基本支出 from 人员经费 and 公用经费',
      data: 'budget:\n  basic: 8889.29\n  personnel: 7902.55\n  operating: 986.74',
      formula: '人员经费 ＋ 公用经费',
      sum: '7902.55 + 986.74 = 8889.29',
      recomputed: '8889.29万元',
      range: '8889.28至8889.30万元',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'project',
      name: '项目支出 as what 基本支出 leaves',
      data: 'unit: 元\nbudget:\n  expenditure: 300\n  basic: 100\n  project: 210',
      formula: '支出数 － 基本支出',
      sum: '300 - 100 = 200',
      recomputed: '200元',
      range: '199至201元',
      verdict: 'disagrees',
      difference: '10元',
    },
    {
      id: 'carryover',
      name: '年末结转和结余 less reclaimed money',
      data: 'budget:\n  adjusted: 100.00\n  expenditure: 90.00\n  reclaimed: 4.00\n  carryover: 6.00',
      formula: '全年预算数 － 支出数 － 财政收回资金',
      sum: '100.00 - 90.00 - 4.00 = 6.00',
      recomputed: '6.00万元',
      range: '5.985至6.015万元',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'carryover',
      name: '年末结转和结余 with reclaimed money undisclosed',
      data: 'budget:\n  adjusted: 100.00\n  expenditure: 90.00\n  carryover: 6.00',
      formula: '全年预算数 － 支出数',
      sum: '100.00 - 90.00 = 10.00',
      recomputed: '10.00万元',
      range: '9.99至10.01万元',
      verdict: 'open',
      difference: '-4万元',
    },
    {
      id: 'carryover-rate',
      name: '结转结余率 by the base that agrees',
      data: 'budget:\n  initial: 200.00\n  adjusted: 100.00\n  carryover: 6.00\n  carryoverRate: 3.00%',
      formula: '年末结转和结余 ÷ 年初预算数 × 100%',
      sum: '6.00 ÷ 200.00 × 100% = 3.0000%',
      recomputed: '3.0000%',
      // 5.995 ÷ 200.005 and 6.005 ÷ 199.995, rounded outwards.
      range: '2.9974%至3.0026%',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'three-public',
      name: '“三公”经费 without a sum for cars',
      data: 'budget:\n  threePublic:\n    expenditure:\n      total: 26.03\n      abroad: 0.00\n      vehiclePurchase: 0.00\n      vehicleOperation: 22.97\n      reception: 3.06',
      formula: '因公出国（境）费 ＋ 公务用车购置费 ＋ 公务用车运行维护费 ＋ 公务接待费',
      sum: '0.00 + 0.00 + 22.97 + 3.06 = 26.03',
      recomputed: '26.03万元',
      range: '26.01至26.05万元',
      verdict: 'agrees',
      difference: null,
    },
    {
      id: 'procurement-rate',
      name: '政府采购执行率 that the report leaves unsaid',
      data: 'budget:\n  procurement:\n    plan: 200\n    actual: 150',
      formula: '实际采购金额 ÷ 计划采购金额 × 100%',
      sum: '150 ÷ 200 × 100% = 75.0000%',
      recomputed: '75.0000%',
      // 149.5 ÷ 200.5 and 150.5 ÷ 199.5, rounded outwards.
      range: '74.5635%至75.4386%',
      verdict: 'not-stated',
      difference: null,
    },
  ])('$name', ({ id, data, name: _, ...expected }) => {
    const { inputs, rounded, ...working } = figureOf(id, data)?.working ?? {};
    expect(working).toEqual(expected);
    expect(inputs?.length).toBeGreaterThan(1);
  });
});

test('gives 得分率 by the full marks of the scheme, which stand nowhere in the report', () => {
  const figure = figureOf('score-rate', 'scores:\n  total: 92.1', hundred);
  expect(figure).toMatchObject({
    text: '92.10%',
    source: null,
    working: { sum: '92.1 ÷ 100 × 100% = 92.1000%', range: null },
  });
  expect(figure?.working?.inputs.map(({ text, source }) => [text, source?.at])).toEqual([
    ['92.1', 'scores.total'],
    ['100', undefined],
  ]);
});

test('divides by the budget that the scheme names', () => {
  const data = 'budget:\n  initial: 100.00\n  adjusted: 200.00\n  expenditure: 90.00';
  const figure = figureOf('rate', data, { executionRateBasis: 'initial' });
  expect(figure).toMatchObject({
    text: '90.00%',
    working: { formula: '支出数 ÷ 年初预算数 × 100%', verdict: 'not-stated' },
  });
});

test('says where each figure and each input stands', () => {
  // The five common keys and the dashes come first.
  const figure = figureOf('rate', 'budget:\n  adjusted: 2\n  expenditure: 1\n  executionRate: 50%');
  expect(figure?.source).toEqual({ text: '50%', at: 'budget.executionRate', line: 10 });
  expect(figure?.working?.inputs).toEqual([
    {
      name: '支出数',
      text: '1',
      unit: '万元',
      source: { text: '1', at: 'budget.expenditure', line: 9 },
    },
    {
      name: '全年预算数',
      text: '2',
      unit: '万元',
      source: { text: '2', at: 'budget.adjusted', line: 8 },
    },
  ]);
});

test('keeps the main six when nothing is disclosed, and no other', () => {
  const figures = figuresOf('');
  expect(figures.map(({ label, text }) => [label, text])).toEqual([
    ['年初预算数', null],
    ['全年预算数', null],
    ['支出数', null],
    ['预算执行率', null],
    ['自评总分', null],
    ['列明项目占支出', null],
  ]);
  expect(figures.filter(({ working, source }) => working ?? source)).toEqual([]);
});

test('shows 不适用 as the report says it, without a unit and without arithmetic', () => {
  expect(figureOf('adjusted', 'budget:\n  adjusted: 不适用')).toMatchObject({
    text: '不适用',
    unit: '',
    working: null,
  });
});

test('computes nothing from hedged or undisclosed figures, or from a base of zero', () => {
  const rate = (data: string) => figureOf('rate', data)?.working;
  expect(rate('budget:\n  adjusted: 近5000\n  expenditure: 4809.15')).toBeNull();
  expect(rate('budget:\n  adjusted: 0.00\n  expenditure: 0.00\n  executionRate: 0%')).toBeNull();
  expect(figureOf('basic', 'budget:\n  basic: 9.00\n  personnel: 7.00')?.working).toBeNull();
});
