import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

function projectsOf(...paragraphs: readonly string[]) {
  return exampleNarrative(['一、重点项目支出情况', ...paragraphs]).data['projects'];
}

test('reads several projects of one paragraph, with what follows their amounts', () => {
  expect(
    projectsOf(
      '各项目支出情况如下：1.养老服务经费完成支出14.27万元，用于改造活动室。2.救助管理平台项目2021年支出20万元。3.宣传资料印刷支出5万元，“春风”调研课题费支出6万元。',
    ),
  ).toEqual([
    { name: '养老服务经费', expenditure: '14.27', note: '用于改造活动室。' },
    { name: '救助管理平台项目', expenditure: '20' },
    { name: '宣传资料印刷', expenditure: '5' },
    { name: '“春风”调研课题费', expenditure: '6' },
  ]);
});

test('reads budget and spending of a project named before them', () => {
  const expected = [{ name: '养老服务项目', budget: '50', expenditure: '48.5' }];
  expect(projectsOf('1.养老服务项目。预算安排50万元，实际支出48.5万元，执行率97%。')).toEqual(
    expected,
  );
  expect(projectsOf('（1）养老服务项目：全年预算50万元，支出48.5万元。')).toEqual(expected);
});

test.each([
  ['all projects together', '全年安排5个重点项目，预算合计100万元，支出合计98万元。'],
  ['the project spending of the department', '项目支出98万元。'],
  ['an amount that may be of several years', '养老服务项目累计支出98万元。'],
  ['investments', '养老服务项目总投资98万元。'],
])('takes no project from %s', (_, sentence) => expect(projectsOf(sentence)).toEqual([]));

test('leaves out parts, other years and amounts that contradict each other', () => {
  expect(
    projectsOf(
      '1.养老服务项目年初预算50万元，调整后预算45万元，实际支出44万元，其中设备购置支出30万元，上年支出40万元，2022年预算60万元。',
    ),
  ).toEqual([{ name: '养老服务项目', expenditure: '44' }]);
});

test('counts what projects brought as targets, once', () => {
  const { data } = exampleNarrative([
    '一、绩效目标完成情况',
    '开展“春风”关爱活动18场。',
    '二、重点项目支出情况',
    '1.养老服务经费支出14万元，用于开展“春风”关爱活动18场、赠送图书近9000册。',
  ]);
  expect(data['targets']).toEqual([
    { name: '开展“春风”关爱活动', actual: '18', unit: '场' },
    {
      name: '赠送图书',
      actual: '近9000',
      unit: '册',
      note: '养老服务经费产出',
    },
  ]);
});
