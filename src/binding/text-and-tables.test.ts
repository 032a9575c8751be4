import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { boundFigures } from './bindings.ts';
import { repeatedAmounts } from './repeated-amounts.ts';
import { textAndTables } from './text-and-tables.ts';

const table = `**表1　支出决算情况（单位：万元）**

| 支出功能分类 | 年初预算数 | 支出决算数 | 占比 |
| --- | ---: | ---: | ---: |
| 教育支出 | 1700.00 | 1684.05 | 72.23% |
| 卫生健康支出 | 240.00 | 236.64 | 10.15% |
| 住房保障支出 | 270.00 | 269.85 | 11.57% |
| 基本支出 | 1500.00 | 1488.20 | 63.83% |
| 公务接待费 | 5.50 | 3.06 | 0.13% |
| 数字档案馆建设项目 | 80.00 | 76.50 | 3.28% |

| 一级指标 | 分值（分） | 得分（分） |
| --- | ---: | ---: |
| 管理效能 | 45 | 42.1 |
| 履职效能 | 50 | 49.5 |`;

const whole = `**表2　部门整体收支情况（单位：万元）**

| 资金来源 | 年初预算数 | 全年预算数 | 支出数 | 执行率 |
| --- | ---: | ---: | ---: | ---: |
| 本年财政拨款 | 2300.00 | 2320.00 | 2290.40 | 98.72% |
| 其他资金 | 60.00 | 60.00 | 41.10 | 68.50% |
| 合计 | 2360.00 | 2380.00 | 2331.50 | 97.96% |`;

const selfNames = ['示例市教育局'];

function reading(text: string, heading = '一、基本情况') {
  const { report, problems } = readReport(
    exampleFile,
    exampleSource('', `## ${heading}\n\n${text}\n\n### 收支情况\n\n${table}`),
  );
  if (!report) throw new Error(problems[0]?.message);
  return { bound: boundFigures(report, selfNames, null), telling: { report, selfNames } };
}

/** `figure → cell verdict` for everything that was compared. */
function compared(text: string, heading?: string): readonly string[] {
  const { bound, telling } = reading(text, heading);
  return textAndTables(bound, telling).map(
    ({ told, cell, verdict }) => `${told.figure.text} → ${cell.figure.text} ${verdict}`,
  );
}

test.each([
  ['2022年，卫生健康支出236.64万元。', ['236.64万元 → 236.64 agrees']],
  ['2022年，卫生健康支出236.63万元。', ['236.63万元 → 236.64 disagrees']],
  ['我局卫生健康支出决算数为2,366,400元。', ['2,366,400元 → 236.64 agrees']],
  ['教育支出0.17亿元。', ['0.17亿元 → 1684.05 agrees']],
  ['教育支出0.16亿元。', ['0.16亿元 → 1684.05 disagrees']],
  [
    '按支出功能分类，教育支出1684.05万元，占72.32%；卫生健康支出（类）236.46万元，占10.15%。',
    [
      '1684.05万元 → 1684.05 agrees',
      '72.32% → 72.23% disagrees',
      '236.46万元 → 236.64 disagrees',
      '10.15% → 10.15% agrees',
    ],
  ],
  [
    '卫生健康支出年初预算数240.00万元，支出决算数236.64万元。',
    ['240.00万元 → 240.00 agrees', '236.64万元 → 236.64 agrees'],
  ],
  ['管理效能分值45分，得分41.2分。', ['45分 → 45 agrees', '41.2分 → 42.1 disagrees']],
  [
    '基本支出1488.20万元，其中公务接待费3.60万元。',
    ['1488.20万元 → 1488.20 agrees', '3.60万元 → 3.06 disagrees'],
  ],
  [
    '卫生健康支出（类）。年初预算为240.00万元，支出决算为236.46万元，完成年初预算的98.53%。',
    ['240.00万元 → 240.00 agrees', '236.46万元 → 236.64 disagrees'],
  ],
  ['卫生健康支出238.00万元，与表1口径不同。', ['238.00万元 → 236.64 explained']],
  ['卫生健康支出238.00万元（含上年结转）。', ['238.00万元 → 236.64 explained']],
])('holds %s against the table', (text, expected) => expect(compared(text)).toEqual(expected));

test.each([
  [
    '2022年，我局年初预算数2360.00万元，全年预算数2380.00万元，支出数2313.50万元，执行率97.96%。',
    [
      '2360.00万元 → 2360.00 agrees',
      '2380.00万元 → 2380.00 agrees',
      '2313.50万元 → 2331.50 disagrees',
      '97.96% → 97.96% agrees',
    ],
  ],
  ['数字档案馆已上线。2022年，预算数80.00万元，支出数76.50万元。', []],
  ['2022年，示例市教育局收到捐赠，支出数12.00万元。', []],
  ['2021年，我局年初预算数2200.00万元，支出数2100.00万元。', []],
  ['2022年，教育支出1684.05万元，执行率99.06%。', []],
])('holds what is about the whole department against the total: %s', (text, expected) => {
  expect(compared(`${text}\n\n${whole}`).filter((line) => !line.includes('1684.05'))).toEqual(
    expected,
  );
});

/** Right sentences beside the table above, which a hasty comparison would report. */
const right = [
  // Other years and changes.
  '2021年，卫生健康支出220.10万元。',
  '上年卫生健康支出220.10万元，比今年少。',
  '与2021年卫生健康支出220.10万元相比略有增加。',
  '卫生健康支出比上年增加16.54万元，增长7.51%。',
  '全年压减公务接待费2.44万元，追加卫生健康支出12.00万元。',
  '2023年安排卫生健康支出250.00万元。',
  // Budget against final account, plan against what was done.
  '2022年部门预算安排卫生健康支出238.00万元。',
  '卫生健康支出预算数238.00万元，年中调整后执行。',
  '卫生健康支出全年预算数239.00万元。',
  '计划卫生健康支出238.50万元，拟用于职工体检。',
  '卫生健康支出年初预算数240.00万元。',
  // Part of something else.
  '某项目支出50.00万元，其中卫生健康支出12.00万元。',
  '人员经费包括工资福利和社会保障，其中：卫生健康支出180.20万元。',
  '对下属单位补助60.00万元，卫生健康支出20.00万元。',
  // Another fund or another body.
  '一般公共预算财政拨款卫生健康支出230.00万元。',
  '政府性基金预算基本支出20.00万元。',
  '局本级基本支出880.00万元。',
  '全系统基本支出2880.00万元，所属单位基本支出608.20万元。',
  '示例市电化教育馆独立核算。基本支出120.00万元。',
  '全市卫生健康支出8800.00万元。',
  // Cumulative and part of the year.
  '2020年以来累计卫生健康支出706.00万元。',
  '上半年卫生健康支出118.00万元，第三季度卫生健康支出60.00万元。',
  '数字档案馆建设项目总投资380.00万元，数字档案馆建设项目累计支出290.00万元。',
  '截至9月底，卫生健康支出170.00万元。',
  '人均公务接待费0.02万元。',
  // Approximations and ranges.
  '卫生健康支出约237万元，公务接待费不足4万元，教育支出近1700万元。',
  '卫生健康支出230~240万元，公务接待费2万元~3万元。',
  '教育支出0.17亿元。',
  '卫生健康支出240.00万元，全部列入基本支出。',
  // Part of the item itself.
  '卫生健康支出200.00万元由区级承担，卫生健康支出36.00万元，由市级承担。',
  '本次绩效自评涉及住房保障等项目支出。卫生健康支出150.00万元。',
  '卫生健康支出中，行政单位医疗支出118.20万元。卫生健康支出（类）行政单位医疗（项）。年初预算为120.00万元。',
  // Several at once, and amounts of something that only sounds alike.
  '教育支出和卫生健康支出分别为1684.05万元、236.64万元。',
  '教育支出、卫生健康支出共1920.69万元。',
  '农村卫生健康支出30.00万元，卫生健康支出绩效奖励5.00万元。',
  '示例市教育局委托开展卫生健康专项检查12.00万元。',
  '管理效能扣2.9分，履职效能中的社会效益得20分。',
  '卫生健康支出占人员经费的19.80%。',
];

test.each(right)('leaves alone: %s', (text) => {
  expect(compared(text).filter((line) => line.endsWith('disagrees'))).toEqual([]);
});

test.each([
  ['四、下一步改进措施', '公务接待费3.00万元，卫生健康支出控制在230.00万元以内。'],
  ['二、2022年部门预算安排情况', '卫生健康支出238.00万元。'],
  ['二、市级专项资金情况', '基本支出120.00万元。'],
  ['二、2021年情况', '基本支出1400.00万元。'],
])('leaves alone what stands under %s', (heading, text) => {
  expect(compared(text, heading)).toEqual([]);
});

test('leaves alone a label that the tables give two values', () => {
  const again = '| 项目 | 支出决算数（万元） |\n| --- | ---: |\n| 卫生健康支出 | 200.00 |';
  expect(compared(`卫生健康支出236.63万元。\n\n${again}`)).toEqual([]);
});

test.each([
  ['2021年支出决算情况（单位：万元）', '| 科目 | 金额 |'],
  ['2022年支出预算情况（单位：万元）', '| 科目 | 金额 |'],
  ['支出决算情况', '| 科目 | 金额 |'],
  ['支出决算情况（单位：万元）', '| 科目 | 上年决算数 |'],
])('leaves alone a table captioned %s with the head %s', (caption, head) => {
  const other = `${caption}\n\n${head}\n| --- | ---: |\n| 职业年金缴费支出 | 200.00 |`;
  expect(compared(`职业年金缴费支出245.53万元。\n\n${other}`)).toEqual([]);
});

test('leaves alone what front matter settles', () => {
  const text =
    '基本支出1500.00万元。\n\n| 科目 | 金额（万元） |\n| --- | ---: |\n| 基本支出 | 1488.20 |';
  const answers = ['', 'budget:\n  basic: 1500.00'].map((frontMatter) => {
    const { report } = readReport(exampleFile, exampleSource(frontMatter, text));
    if (!report) throw new Error('unreadable');
    const bound = boundFigures(report, selfNames, null);
    return textAndTables(bound, { report, selfNames }).map(({ verdict }) => verdict);
  });
  expect(answers).toEqual([['disagrees'], []]);
});

/** `first second` for every item with two amounts. */
function repeated(text: string): readonly string[] {
  const { bound, telling } = reading(text);
  return repeatedAmounts(bound, telling).map(
    ({ first, second, explained }) =>
      `${first.figure.text} ${second.figure.text}${explained ? ' explained' : ''}`,
  );
}

test.each([
  ['职业年金缴费257.14万元。职业年金缴费支出245.53万元。', ['257.14万元 245.53万元']],
  [
    '职业年金缴费257.14万元。\n\n职业年金缴费245.53万元，系口径不同。',
    ['257.14万元 245.53万元 explained'],
  ],
  // The table settles it.
  ['住房保障支出269.85万元。住房保障支出269.86万元。', []],
  ['职业年金缴费预算数257.14万元，决算数245.53万元。', []],
  ['2021年职业年金缴费257.14万元。2022年职业年金缴费245.53万元。', []],
  ['局本级职业年金缴费257.14万元。所属单位职业年金缴费245.53万元。', []],
  ['甲项目人员经费25.10万元。乙项目人员经费25.60万元。人员经费25.90万元。', []],
  ['职业年金缴费257.14万元。职业年金缴费13.20万元。', []],
  ['职业年金缴费257.14万元。职业年金缴费245.53万元。职业年金缴费250.00万元。', []],
  ['日常公用经费25.10万元。日常公用经费25.60万元。', []],
  ['计划职业年金缴费257.14万元。计划职业年金缴费245.53万元。', []],
  ['职业年金缴费257.14万元。职业年金缴费0.03亿元。', []],
  ['上半年职业年金缴费128.00万元。下半年职业年金缴费129.14万元。', []],
  ['工资福利方面，职业年金缴费257.14万元。补缴方面，职业年金缴费245.53万元。', []],
])('finds the amounts told twice in %s', (text, expected) =>
  expect(repeated(text)).toEqual(expected),
);
