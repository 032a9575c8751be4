import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

function targetsOf(...paragraphs: readonly string[]) {
  return exampleNarrative(['一、绩效目标完成情况', ...paragraphs]).data['targets'];
}

test.each<[string, string, object]>([
  [
    'a count behind its noun',
    '组织专题讲座20次。',
    { name: '组织专题讲座', actual: '20', unit: '次' },
  ],
  [
    'a count before its noun',
    '近50名学员参加培训。',
    { name: '学员参加培训', actual: '近50', unit: '名' },
  ],
  ['a hedge behind', '走访慰问4000余人次。', { name: '走访慰问', actual: '4000余', unit: '人次' }],
  [
    'money in 万元',
    '发放救助金1,186.30万元。',
    { name: '发放救助金', actual: '1186.30', unit: '万元' },
  ],
  [
    'money in 亿元',
    '发放救助资金3.73亿元。',
    { name: '发放救助资金', actual: '3.73亿', unit: '元' },
  ],
  ['a rate', '群众满意度达到96.5%。', { name: '群众满意度', actual: '96.5', unit: '%' }],
  [
    'plan and result',
    '计划新建养老床位200张，实际新建212张。',
    { name: '新建养老床位', target: '200', actual: '212', unit: '张' },
  ],
  [
    'what is told in words',
    '完成“阳光救助”平台建设。',
    { name: '“阳光救助”平台建设', relation: '定性', actual: '完成' },
  ],
])('reads %s', (_, sentence, expected) => expect(targetsOf(sentence)).toEqual([expected]));

test.each([
  ['last year', '上年组织讲座15次。'],
  ['another year', '2020年组织讲座15次。'],
  ['next year', '2022年将组织讲座30次。'],
  ['a difference', '比上年增加3次。'],
  ['a growth', '同比增长12%。'],
  ['a plan alone', '计划组织讲座20次。'],
  ['a limit', '组织讲座不少于20次。'],
  ['a ceiling', '人均成本控制在1200元以内。'],
  ['several years', '累计建成养老院38家。'],
  ['a step from one rate to another', '参保率由92%提高到95%。'],
  ['how much of a plan', '完成率110%。'],
  ['a range', '每次参加人数200~300人。'],
  ['goals themselves', '10项指标中8项达到目标值，2项未完成。'],
  ['time', '办理时间压缩至3个工作日以内。'],
  ['two figures in one', '组织30家企业56人次参观。'],
  ['an ordinal', '举办第十五届研讨会。'],
  ['what was not done', '尚有3所学校没有完工。'],
  ['an intention', '下一步完善救助管理制度。'],
])('reads no target in %s', (_, sentence) => expect(targetsOf(sentence)).toEqual([]));

test('divides clauses that each close with a figure', () => {
  expect(targetsOf('新建公厕8座、垃圾分类亭26个，举办招聘会6场，参加人数逾1.5万人次。')).toEqual([
    { name: '新建公厕', actual: '8', unit: '座' },
    { name: '垃圾分类亭', actual: '26', unit: '个' },
    { name: '举办招聘会', actual: '6', unit: '场' },
    { name: '举办招聘会，参加人数', actual: '逾1.5万', unit: '人次' },
  ]);
});

test('names the goal that a heading or the head of a sentence names', () => {
  const { data } = exampleNarrative([
    '部门整体绩效目标：强化兜底保障，做好救助；发展养老服务。',
    '一、绩效目标完成情况',
    '强化兜底保障，发放救助金50万元。发展养老服务，新增床位20张。',
    '1.质量指标。救助资金按时发放率100%。',
  ]);
  expect(data['targets']).toEqual([
    { goal: '强化兜底保障，做好救助', name: '发放救助金', actual: '50', unit: '万元' },
    { goal: '发展养老服务', name: '新增床位', actual: '20', unit: '张' },
    { goal: '质量指标', name: '救助资金按时发放率', actual: '100', unit: '%' },
  ]);
});

test('reads no target outside the chapter of goals', () => {
  expect(exampleNarrative(['一、主要工作', '组织专题讲座20次。']).data['targets']).toEqual([]);
});

test('does not hang one satisfaction on the rate before it', () => {
  expect(targetsOf('农村自来水普及率达到93.2%，受益群众满意度91%。')).toMatchObject([
    { name: '农村自来水普及率' },
    { name: '受益群众满意度' },
  ]);
});
