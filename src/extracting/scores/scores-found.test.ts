import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

function scoresOf(...paragraphs: readonly string[]) {
  return exampleNarrative(['一、自评结论', ...paragraphs]).data['scores'];
}

test.each([
  ['2021年度部门整体支出绩效自评总分为92.1分，等级为“优”。', { total: '92.1', grade: '优' }],
  ['满分100分，我局自评得分98.50分。', { total: '98.50' }],
  ['经综合评价，总得分95分，评定为良。', { total: '95', grade: '良' }],
  ['2020年度自评得分91分，2021年度自评得分93分。', { total: '93' }],
  ['部门整体支出绩效自评为“优”。', { grade: '优' }],
])('reads the total of “%s”', (sentence, expected) => expect(scoresOf(sentence)).toEqual(expected));

test.each([
  '评价指标总分100分，分为四个一级指标。',
  '示例大桥项目绩效自评得分97分，等级为“优”。',
  '示例大桥项目按期完成，自评得分97分。',
  '2020年度自评得分91分。',
  '市财政局复核得分90.5分。',
  '评价等级为“优”的项目3个。',
  '去年部门整体支出绩效自评为“优”。',
  '分值分别为10分、40分、50分。',
])('reads no total in “%s”', (sentence) => expect(scoresOf(sentence)).toBeUndefined());

test('takes indicators for the first level only where they make up the total', () => {
  const sentence =
    '自评总分90分，其中：投入（20分）得18分，过程（30分）得27分，产出满分50分，得45分。';
  expect(scoresOf(sentence)).toEqual({
    total: '90',
    indicators: [
      { name: '投入', fullMark: '20', score: '18' },
      { name: '过程', fullMark: '30', score: '27' },
      { name: '产出', fullMark: '50', score: '45' },
    ],
  });
  expect(scoresOf(sentence.replace('得27分', '得26分'))).toEqual({ total: '90' });
});

test('takes the name of an indicator from the heading of its paragraph, and none of its parts', () => {
  const { data, unsure } = exampleNarrative([
    '一、自评结论',
    '自评总分95分。',
    '1.决策分析。该项指标满分50分，得49分。',
    '2.过程分析。该项指标满分50分，得46分。其中，预算执行满分12分，得11分；采购满分10分，得8分。',
  ]);
  expect(data['scores']).toEqual({
    total: '95',
    indicators: [
      { name: '决策', fullMark: '50', score: '49' },
      { name: '过程', fullMark: '50', score: '46' },
    ],
  });
  expect(unsure).toHaveLength(2);
});

test('puts a deduction below the levels that its path names, 不得分 as 0', () => {
  expect(
    scoresOf(
      '自评总分90分，其中投入得40分，产出得50分。扣分项主要是投入版块--采购管理--合同备案项，分值为2分，由于备案超期，该项不得分。',
    ),
  ).toEqual({
    total: '90',
    indicators: [
      {
        name: '投入',
        score: '40',
        children: [
          {
            name: '采购管理',
            children: [{ name: '合同备案', fullMark: '2', score: '0', reason: '备案超期' }],
          },
        ],
      },
      { name: '产出', score: '50' },
    ],
  });
});

test('puts listed indicators below the block that the sentence names, if it is one', () => {
  const list = '产出下设两个二级指标：一是救助保障；二是养老服务。';
  const total = '自评总分90分，其中投入得40分，产出得50分。';
  expect(scoresOf(total, list)).toMatchObject({
    indicators: [
      { name: '投入' },
      { name: '产出', children: [{ name: '救助保障' }, { name: '养老服务' }] },
    ],
  });
  expect(scoresOf(list)).toBeUndefined();
});

test('tells of scores whose level is unknown instead of placing them', () => {
  const { unsure } = exampleNarrative(['一、自评结论', '结转结余率满分3分，得1.5分。']);
  expect(unsure).toEqual(['“结转结余率” 1.5分、3分：没有写明是哪一级指标']);
});
