import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

function budgetOf(...paragraphs: readonly string[]) {
  return exampleNarrative(['一、部门收支情况', ...paragraphs]).data['budget'];
}

test.each<[string, string, object]>([
  [
    'an item that is all of “三公”经费',
    '2021年“三公”经费支出6.82万元，同比下降18%，全部为公务用车运行维护费。',
    { threePublic: { expenditure: { total: '6.82', vehicleOperation: '6.82' } } },
  ],
  [
    '“三公”经费 as final accounts tell them',
    '2021年“三公”经费财政拨款支出预算12万元，支出决算8.64万元，完成预算的72%。其中：公务用车运行费支出7.12万元，公务接待费支出1.52万元。',
    {
      threePublic: {
        budget: { total: '12' },
        expenditure: { total: '8.64', vehicleOperation: '7.12', reception: '1.52' },
      },
    },
  ],
  [
    'the three amounts and the rate',
    '2021年，我局年初预算数90万元，全年预算数100.00万元，支出数98.50万元，执行率98.50%。',
    { initial: '90', adjusted: '100.00', expenditure: '98.50', executionRate: '98.50%' },
  ],
  [
    'amounts of the name in full',
    '示例市民政局2021年调整后预算数100万元，实际支出98万元。',
    { adjusted: '100', expenditure: '98' },
  ],
  [
    'parts in brackets',
    '支出数98万元，其中：基本支出60万元（人员经费50万元、公用经费10万元），项目支出38万元。',
    { expenditure: '98', basic: '60', personnel: '50', operating: '10', project: '38' },
  ],
  [
    'a fall from last year',
    '支出数98万元，比上年减少2.50万元，下降2.49%。',
    { expenditure: '98', change: '-2.50', growth: '-2.49%' },
  ],
  [
    'a rise behind 与上年相比',
    '支出数98万元。与2020年相比，支出数增加2万元，增长2.08%。',
    { expenditure: '98', change: '2', growth: '2.08%' },
  ],
  [
    'steps of the budget',
    '年初预算数90万元，年中追加10万元，全年预算数100万元。',
    { initial: '90', adjusted: '100' },
  ],
  ['the total of both sides', '2021年度收、支总计均为120.5万元。', { grandTotal: '120.5' }],
  [
    'spending against the first budget',
    '支出数98万元，完成年初预算的108.89%。',
    { expenditure: '98', initialCompletion: '108.89%' },
  ],
  [
    'procurement with its kinds',
    '政府采购计划金额50万元，实际采购金额48万元，其中货物8万元、服务40万元，政府采购执行率96%。',
    { procurement: { plan: '50', actual: '48', goods: '8', services: '40', executionRate: '96%' } },
  ],
  [
    'what is not applicable',
    '政府采购执行率不适用。',
    { procurement: { executionRate: '不适用' } },
  ],
  ['a hedge', '基本支出约60万元。', { basic: '约60' }],
])('reads %s', (_, sentence, expected) => expect(budgetOf(sentence)).toEqual(expected));

test.each([
  ['last year', '上年支出数95万元。'],
  ['another year', '2020年，我局全年预算数90万元，支出数85万元。'],
  ['next year', '2022年年初预算数110万元。'],
  ['the parts of last year', '上年支出合计95万元，其中基本支出50万元。'],
  ['one fund', '一般公共预算财政拨款支出88万元，其中基本支出55万元。'],
  ['one unit', '局机关支出数40万元，执行率99%。'],
  ['a subordinate body', '示例市救助站全年预算数20万元，支出数19万元。'],
  ['another department', '示例市教育局2021年支出数500万元。'],
  ['a project', '示例大桥项目支出情况如下：全年预算数50万元，支出数48万元，执行率96%。'],
  ['a project named before', '我局组织实施了示例大桥项目，全年预算数50万元，支出数48万元。'],
  ['half of the year', '上半年支出数45万元，执行率45%。'],
  ['several years', '十四五以来累计支出300万元。'],
  ['the parts of a budget', '全年预算数为100万元以上的单位中，基本支出60万元。'],
  ['an unclear budget', '年度预算数100万元。'],
  ['a budget of spending', '2021年示例市民政局部门预算总支出100万元，其中基本支出60万元。'],
  ['a range', '支出数90~100万元。'],
  ['an asking', '公用经费比上年减少3万元。'],
  ['a share', '基本支出占支出数的61%。'],
])('fills in nothing for %s', (_, sentence) => expect(budgetOf(sentence)).toBeUndefined());

test('keeps the parts of the budget apart from those of the spending', () => {
  expect(
    budgetOf(
      '全年预算数100万元，其中基本支出61万元、项目支出39万元；支出数98万元，其中基本支出60万元、项目支出38万元。',
    ),
  ).toEqual({ adjusted: '100', expenditure: '98', basic: '60', project: '38' });
});

test('leaves a measure alone behind parts open: it may be that of the part or of the whole', () => {
  expect(budgetOf('全年预算数100万元，其中项目支出39万元，支出数98万元。')).toEqual({
    adjusted: '100',
  });
  expect(budgetOf('基本支出预算60万元、项目支出预算40万元，实际支出98万元。')).toBeUndefined();
  const threePublic = '“三公”经费预算数30万元，其中公务接待费5万元，决算数26万元。';
  expect(budgetOf(threePublic)).toEqual({
    threePublic: { budget: { total: '30', reception: '5' } },
  });
});

test('keeps one fund apart from the whole behind a semicolon as well', () => {
  expect(budgetOf('我局支出数98万元。一般公共预算财政拨款支出88万元；基本支出55万元。')).toEqual({
    expenditure: '98',
  });
});

test('reads no account in a chapter of one fund or of subordinate bodies', () => {
  const chapter = ['一、一般公共预算财政拨款支出情况', '基本支出60万元，人员经费50万元。'];
  expect(exampleNarrative(chapter).data['budget']).toBeUndefined();
  const others = ['一、下属单位收支情况', '全年预算数20万元，支出数19万元。'];
  expect(exampleNarrative(others).data['budget']).toBeUndefined();
});

test('leaves out what the text tells in two ways, and says so', () => {
  const { data, unsure } = exampleNarrative([
    '一、部门收支情况',
    '我局支出数98.50万元。',
    '二、自评情况',
    '我局支出数97.20万元。',
  ]);
  expect(data['budget']).toBeUndefined();
  expect(unsure).toEqual(['支出数 98.50万元、97.20万元：文中的数不一致']);
});

test('takes the most exact of figures that agree', () => {
  expect(budgetOf('我局支出数约98万元。', '我局支出数98.5万元。', '我局支出数98.50万元。')).toEqual(
    {
      expenditure: '98.50',
    },
  );
});

test('converts nothing: amounts in another unit are left to the editor', () => {
  const { data, unsure } = exampleNarrative([
    '一、部门收支情况',
    '我局全年预算数1.20亿元，支出数11,850.50万元，年末结转和结余149.50万元。',
  ]);
  expect(data['unit']).toBe('万元');
  expect(data['budget']).toEqual({ expenditure: '11850.50', carryover: '149.50' });
  expect(unsure).toEqual(['全年预算数 1.20亿元：单位不是万元，不作换算']);
});

test('fills in sources and classes only when they add up', () => {
  const sentence = '全年预算数100万元，其中本年财政拨款80万元、上年结转15万元、其他资金5万元。';
  expect(budgetOf(sentence)).toMatchObject({
    sources: [
      { name: '本年财政拨款', adjusted: '80' },
      { name: '上年结转', adjusted: '15' },
      { name: '其他资金', adjusted: '5' },
    ],
  });
  expect(budgetOf(sentence.replace('15万', '16万'))).toEqual({ adjusted: '100' });
});
