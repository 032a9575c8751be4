import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { formatPath } from '#core/place.ts';
import { readReport } from '#reading/read-report.ts';
import { boundFigures } from './bindings.ts';
import { coverageOf } from './coverage.ts';

const data = `budget:
  initial: 19428.58
  adjusted: 19684.05
  expenditure: 19365.85
  executionRate: 98.38%
  basic: 8889.29
  personnel: 7902.55
  operating: 986.74
  project: 10476.56
  sources:
    - name: 本年财政拨款
      adjusted: 19215.47
      expenditure: 18902.36
  threePublic:
    budget:
      total: 31.50
      reception: 5.50
    expenditure:
      total: 26.03
      reception: 3.06
  procurement:
    plan: 2615.00
    actual: 2559.13
    goods: 826.40
scores:
  total: 98.10
  indicators:
    - name: 管理效能
      fullMark: 40
      score: 38.51
      reason: 见正文
targets:
  - name: 新增公办学位数
    relation: ≥
    target: 7000
    actual: 7180
    unit: 个
  - name: 长者食堂助餐人次
    actual: 13.1
    unit: 万人次
  - name: 协调解决企业诉求
    actual: 35
    unit: 项
projects:
  - name: 智慧校园基础平台
    budget: 520.00
    expenditure: 486.95`;
const lastYear = 'year: 2021\nbudget:\n  expenditure: 19072.78\n  executionRate: 98.56%';

/** `text → path verdict` for every figure of a text. */
function bindings(text: string): string[] {
  const { report, problems } = readReport(
    exampleFile,
    exampleSource(data, `## 一、基本情况\n\n${text}`),
  );
  const previous = readReport('content/reports/shili/2021.mdx', exampleSource(lastYear)).report;
  if (!report) throw new Error(problems[0]?.message);
  return boundFigures(report, ['示例市教育局'], previous).map(({ figure, fact, verdict }) =>
    fact ? `${figure.text} → ${formatPath(fact.at)} ${fact.measure} ${verdict}` : figure.text,
  );
}

describe('binds a figure to what its words name', () => {
  test.each([
    [
      '2022年，我局年初预算数19428.58万元，全年预算数19684.05万元，支出数19365.85万元，执行率98.38%。',
      [
        '19428.58万元 → budget.initial initial agrees',
        '19684.05万元 → budget.adjusted adjusted agrees',
        '19365.85万元 → budget.expenditure expenditure agrees',
        '98.38% → budget.executionRate rate agrees',
      ],
    ],
    ['全年预算数1.97亿元。', ['1.97亿元 → budget.adjusted adjusted agrees']],
    ['全年预算数逾1.9亿元。', ['逾1.9亿元 → budget.adjusted adjusted agrees']],
    [
      '支出数中，基本支出8889.29万元，占45.90%；项目支出10476.56万元，占54.10%。',
      [
        '8889.29万元 → budget.basic expenditure agrees',
        '45.90% → budget.basic share agrees',
        '10476.56万元 → budget.project expenditure agrees',
        '54.10% → budget.project share agrees',
      ],
    ],
    [
      '“三公”经费预算数31.50万元，决算数26.03万元，其中公务接待费3.06万元，“三公”经费控制率为82.63%。',
      [
        '31.50万元 → budget.threePublic.budget.total budget agrees',
        '26.03万元 → budget.threePublic.expenditure.total expenditure agrees',
        '3.06万元 → budget.threePublic.expenditure.reception expenditure agrees',
        '82.63% → budget.threePublic rate agrees',
      ],
    ],
    [
      '政府采购方面，计划金额2615.00万元，实际金额2559.13万元，其中货物采购826.40万元，政府采购执行率为97.86%。',
      [
        '2615.00万元 → budget.procurement.plan plan agrees',
        '2559.13万元 → budget.procurement.actual actual agrees',
        '826.40万元 → budget.procurement.goods actual agrees',
        '97.86% → budget.procurement rate agrees',
      ],
    ],
    [
      '2022年度部门整体支出绩效自评总分为98.10分，管理效能分值为40分，自评得分为38.51分。',
      [
        '98.10分 → scores.total total agrees',
        '40分 → scores.indicators[0].fullMark fullMark agrees',
        '38.51分 → scores.indicators[0].score score agrees',
      ],
    ],
    ['管理效能扣1.49分。', ['1.49分 → scores.indicators[0].score deduction agrees']],
    ['全年新增公办学位7180个。', ['7180个 → targets[0].actual actual agrees']],
    ['长者食堂助餐13.1万人次。', ['13.1万人次 → targets[1].actual actual agrees']],
    ['为企业协调解决诉求35项。', ['35项 → targets[2].actual actual agrees']],
    ['为企业协调解决诉求三十五项。', ['三十五项 → targets[2].actual actual agrees']],
    ['为企业分两次协调解决诉求35项。', ['两次', '35项 → targets[2].actual actual agrees']],
    ['协调解决企业诉求三十五项。', ['三十五项 → targets[2].actual actual agrees']],
    ['全年新增公办学位七千一百八十个。', ['七千一百八十个 → targets[0].actual actual agrees']],
    ['全年预算数约二亿元。', ['约二亿元 → budget.adjusted adjusted agrees']],
    [
      '管理效能扣1.49分，涉及两个问题；支出数中，基本支出8889.29万元，占百分之四十六。',
      [
        '1.49分 → scores.indicators[0].score deduction agrees',
        '两个',
        '8889.29万元 → budget.basic expenditure agrees',
        '百分之四十六 → budget.basic share agrees',
      ],
    ],
    [
      '智慧校园基础平台支出486.95万元，执行率为93.64%。',
      [
        '486.95万元 → projects[0].expenditure expenditure agrees',
        '93.64% → projects[0] rate agrees',
      ],
    ],
    [
      '支出数比上年增加293.07万元，增长1.54%。执行率比上年下降0.18个百分点。',
      [
        '293.07万元 → budget.expenditure expenditure agrees',
        '1.54% → budget.expenditure expenditure agrees',
        '0.18个百分点 → budget.executionRate rate agrees',
      ],
    ],
  ])('%s', (text, expected) => expect(bindings(text)).toEqual(expected));
});

describe('says where text and data disagree', () => {
  test.each([
    ['全年预算数19684.06万元。', '19684.06万元 → budget.adjusted adjusted disagrees'],
    ['全年预算数1.98亿元。', '1.98亿元 → budget.adjusted adjusted disagrees'],
    ['全年新增公办学位7810个。', '7810个 → targets[0].actual actual disagrees'],
    ['全年新增公办学位7180余个。', '7180余个 → targets[0].actual actual hedged-otherwise'],
    ['为企业协调解决诉求53项。', '53项 → targets[2].actual actual disagrees'],
    ['协调解决企业诉求五十三项。', '五十三项 → targets[2].actual actual disagrees'],
    ['协调解决企业诉求三十余项。', '三十余项 → targets[2].actual actual agrees'],
    ['全年预算数一亿元。', '一亿元 → budget.adjusted adjusted disagrees'],
    ['基本支出占百分之五十四点一。', '百分之五十四点一 → budget.basic share disagrees'],
  ])('%s', (text, expected) => expect(bindings(text)).toEqual([expected]));

  test('in a cell of a table, by its row and the head of its column', () => {
    const table =
      '| 项目 | 预算数（万元） | 支出数（万元） |\n| --- | --- | --- |\n| 智慧校园基础平台 | 520.00 | 468.95 |';
    expect(bindings(table)).toEqual([
      '520.00 → projects[0].budget budget agrees',
      '468.95 → projects[0].expenditure expenditure disagrees',
    ]);
  });
});

describe('stays silent when unsure', () => {
  test.each([
    ['some of the projects', '其中4个项目支出486.95万元。'],
    ['some projects of a kind', '2个重点项目支出4000.00万元。'],
    ['another year', '上年支出数19072.78万元。'],
    ['an amount of something else', '教师培训经费支出数12.00万元。'],
    ['a change from something else', '决算数比预算数减少5.47万元。'],
    ['a weak word in a sentence about something unknown', '某专项资金方面，执行率为91.20%。'],
    ['one of several listed at once', '分值分别为10分、40分、50分。'],
    ['a range', '新增公办学位7000~7500个。'],
    ['problems of what is named', '新增公办学位的两个问题、三个方面。'],
    ['problems of what resembles a name', '协调解决企业诉求中发现两项问题。'],
    ['a phrase that numerals stand in', '对三家企业基本支出12.00万元的补助。'],
    ['a sum that is not stated', '两项合计9876.00万元。'],
  ])('%s', (_, text) => {
    expect(bindings(text).filter((line) => line.includes('disagrees'))).toEqual([]);
  });
});

test('counts what was held against the data', () => {
  const text = '全年预算数19684.05万元，其中基本支出8889.29万元，占45.90%。举办讲座12场。';
  const { report } = readReport(exampleFile, exampleSource(data, `## 一、基本情况\n\n${text}`));
  if (!report) throw new Error('unreadable');
  expect(coverageOf(boundFigures(report, [], null))).toEqual({
    figures: 4,
    bound: 2,
    recomputed: 1,
    unbound: 1,
  });
});

test('counts figures in Chinese numerals like those in digits', () => {
  const text =
    '协调解决企业诉求三十五项，基本支出占百分之四十五点九。二级指标之下设十一个三级指标。';
  const { report } = readReport(exampleFile, exampleSource(data, `## 一、基本情况\n\n${text}`));
  if (!report) throw new Error('unreadable');
  expect(coverageOf(boundFigures(report, [], null))).toEqual({
    figures: 3,
    bound: 1,
    recomputed: 1,
    unbound: 1,
  });
});

test('binds the totals and classes of a final account', () => {
  const frontMatter = `budget:
  expenditure: 2940.05
  income: 2946.25
  openingCarryover: 49.14
  grandTotal: 2995.39
  functions:
    - name: 一般公共服务支出
      amount: 2106.66`;
  const text =
    '财政拨款收入支出总计2995.39万元。收入方面，本年收入2946.25万元，年初结转和结余49.14万元。按功能分类，一般公共服务支出2106.66万元，占71.73%。';
  const { report } = readReport(
    exampleFile,
    exampleSource(frontMatter, `## 一、基本情况\n\n${text}`),
  );
  if (!report) throw new Error('unreadable');
  expect(
    boundFigures(report, [], null).map(({ figure, verdict }) => [figure.text, verdict]),
  ).toEqual([
    ['2995.39万元', null],
    ['2946.25万元', 'agrees'],
    ['49.14万元', 'agrees'],
    ['2106.66万元', 'agrees'],
    // 2106.66 ÷ 2940.05 = 71.65 %: a real disclosure printed 71.73 %.
    ['71.73%', 'disagrees'],
  ]);
});
