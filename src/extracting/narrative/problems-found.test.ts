import { expect, test } from 'vitest';
import { exampleNarrative } from './example-narrative.ts';

function textsOf(key: 'problems' | 'measures', ...paragraphs: readonly string[]) {
  const { data } = exampleNarrative(paragraphs);
  return (data[key] as readonly { id: string; text: string }[]).map(({ id, text }) => [id, text]);
}

test.each([
  ['一是 in one paragraph', ['一是预算偏粗。二是进度偏慢。']],
  ['一是 in paragraphs of their own', ['一是预算偏粗。', '二是进度偏慢。']],
  ['numbers', ['1.预算偏粗。', '2.进度偏慢。']],
  ['numbers in one paragraph', ['1、预算偏粗。2、进度偏慢。']],
  ['headings', ['（一）预算偏粗。', '（二）进度偏慢。']],
  ['an introduction', ['主要存在以下问题：', '一是预算偏粗。', '二是进度偏慢。']],
])('lists problems by %s', (_, lines) => {
  expect(textsOf('problems', '一、存在的主要问题', ...lines)).toEqual([
    ['w1', '预算偏粗。'],
    ['w2', '进度偏慢。'],
  ]);
});

test('keeps what belongs to an entry with it, and signatures out', () => {
  expect(
    textsOf(
      'measures',
      '一、改进措施',
      '（一）细化预算',
      '按项目编制预算。',
      '示例市民政局',
      '2022年5月16日',
      '附件：部门整体支出绩效自评表',
    ),
  ).toEqual([['c1', '细化预算。按项目编制预算。']]);
});

test('finds no problem in 无, nor in causes', () => {
  expect(textsOf('problems', '一、存在的问题', '无。')).toEqual([]);
  expect(
    textsOf(
      'problems',
      '一、存在问题及原因分析',
      '（一）存在问题',
      '一是预算偏粗。',
      '（二）原因分析',
      '一是经验不足。',
    ),
  ).toEqual([['w1', '预算偏粗。']]);
});

test('leaves paragraphs without numbers to the editor, and chapters of both kinds', () => {
  expect(exampleNarrative(['一、存在的问题', '预算偏粗。', '进度偏慢。'])).toMatchObject({
    data: { problems: [] },
    unsure: [
      '存在问题 预算偏粗。：没有分条列出，无法确定是几项',
      '存在问题 进度偏慢。：没有分条列出，无法确定是几项',
    ],
  });
  expect(exampleNarrative(['一、存在的问题及改进措施', '一是预算偏粗。']).unsure).toEqual([
    '存在问题、改进措施：写在同一部分，没有分开',
  ]);
});

test('ties a measure to the problem that it quotes', () => {
  const { data } = exampleNarrative([
    '一、存在的问题',
    '一是预算编制偏粗。二是支付进度偏慢。',
    '二、改进措施',
    '一是针对支付进度偏慢的问题，按月通报。二是加强培训。',
  ]);
  expect(data['measures']).toEqual([
    { id: 'c1', text: '针对支付进度偏慢的问题，按月通报。', addresses: ['w2'] },
    { id: 'c2', text: '加强培训。' },
  ]);
});

test('takes up last year’s problems only where it is certain which and how they stand', () => {
  const lastProblems = [
    { id: 'w1', text: '绩效目标不够明确' },
    { id: 'w2', text: '专项资金支付滞后' },
  ];
  const { data, unsure } = exampleNarrative(
    [
      '一、上年度问题整改情况',
      '一是绩效目标不够明确的问题，已完成整改。',
      '二是专项资金支付滞后的问题，按月通报。',
      '三是台账不全的问题，已完成整改。',
    ],
    { lastProblems },
  );
  expect(data['followUp']).toEqual([
    { id: 'w1', status: '已整改', note: '绩效目标不够明确的问题，已完成整改。' },
  ]);
  expect(unsure).toEqual([
    '问题整改 专项资金支付滞后的问题，按月通报。：没有写明是否已整改',
    '问题整改 台账不全的问题，已完成整改。：无法确定是上年度报告的哪个问题',
  ]);
});

test.each([
  ['五、附件', ['部门整体支出绩效自评表。'], ['部门整体支出绩效自评表']],
  ['五、附件', ['1.绩效自评表', '2.佐证材料'], ['绩效自评表', '佐证材料']],
  ['五、其他', ['附：项目支出绩效自评表'], ['项目支出绩效自评表']],
  ['五、其他', ['附件：1.绩效自评表 2.佐证材料'], ['绩效自评表', '佐证材料']],
  ['五、附件', ['附件1：《绩效自评表》'], ['绩效自评表']],
  ['五、附件', ['无'], []],
])('names the attachments of %s %j', (chapter, lines, titles) => {
  const { data } = exampleNarrative(['一、基本情况', chapter, ...lines]);
  expect(data['attachments']).toEqual(titles.map((title) => ({ title })));
});
