import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { narrativeLines } from '#extracting/text/narrative-lines.ts';
import { recogniseReport } from './recognise-report.ts';

const departments = [
  {
    ...departmentSchema.parse({ names: [{ name: '示例市民政局' }], short: '市民政局' }),
    id: 'slsmzj',
  },
  {
    ...departmentSchema.parse({
      names: [
        { name: '示例市文化局', until: '2020' },
        { name: '示例市文化广电旅游局', since: '2021' },
      ],
    }),
    id: 'slswlj',
  },
];

function recognised(...texts: readonly string[]) {
  const blocks = texts.map((text) => {
    return { kind: 'paragraph', text, level: null, calls: [], place: '' } as const;
  });
  const { title, department, year, unsure } = recogniseReport(narrativeLines({ blocks }), {
    departments,
    schemes: [],
  });
  return {
    title: title?.value,
    department: department?.value,
    year: year?.value,
    unsure: unsure.map(({ what, why }) => `${what}：${why}`),
  };
}

test.each([
  ['one line', ['示例市民政局2021年度部门整体支出绩效自评报告']],
  ['two lines', ['示例市民政局2021年度部门整体支出', '绩效自评报告']],
  ['the department above', ['附件1', '示例市民政局', '2021年度部门整体支出绩效评价报告']],
  ['the year below', ['示例市民政局部门整体支出绩效自评报告', '（2021年度）']],
  ['关于 in front', ['关于示例市民政局2021年部门整体支出绩效自评情况的报告']],
  ['the year in front', ['2021年示例市民政局部门整体绩效自评报告']],
  ['Chinese numerals', ['示例市民政局二〇二一年度部门整体支出绩效自评报告']],
])('recognises department and year by a title with %s', (_, lines) => {
  expect(recognised(...lines)).toMatchObject({ department: 'slsmzj', year: '2021', unsure: [] });
});

test('recognises a department by an earlier name', () => {
  expect(recognised('示例市文化局2020年度部门整体支出绩效自评报告').department).toBe('slswlj');
});

test('names candidates where a title only holds a registered name', () => {
  expect(recognised('别省示例市民政局2021年度部门整体支出绩效自评报告')).toMatchObject({
    department: undefined,
    unsure: ['部门 别省示例市民政局：名称不全同，可能是：slsmzj'],
  });
  expect(recognised('示例市水务局2021年度部门整体支出绩效自评报告').unsure).toEqual([
    '部门 示例市水务局：登记的部门中没有这个名称',
  ]);
});

test('takes the year from the text where the title is silent, if there is only one', () => {
  const title = '示例市民政局部门整体支出绩效自评报告';
  expect(recognised(title, '一、收支情况', '2021年，我局全年预算数100万元。').year).toBe('2021');
  expect(
    recognised(title, '2021年，我局全年预算数100万元。', '2020年，我局全年预算数90万元。'),
  ).toMatchObject({ year: undefined, unsure: ['年度 2021、2020：文中有不止一个年度'] });
});

test('says that there is no title', () => {
  expect(recognised('一、基本情况').unsure).toEqual([
    '标题：文首没有找到报告的标题',
    '部门：没有标题，无从辨认',
    '年度：标题和正文都没有写明',
  ]);
});

test('takes the department from the line that labels it, where the title names none', () => {
  const title = '2021年度部门整体支出绩效自评报告';
  const labelled = recognised(title, '填报单位：示例市民政局（公章）', '一、基本情况');
  expect(labelled).toMatchObject({ department: 'slsmzj', year: '2021' });
  expect(recognised(title, '部门（盖章）：示例市民政局 单位：万元').department).toBe('slsmzj');
  expect(recognised(title, '（示例市民政局）').department).toBe('slsmzj');
  const two = recognised(title, '填报单位：示例市民政局', '部门：示例市文化局', '一、基本情况');
  expect(two.department).toBeUndefined();
  const inText = recognised(title, '一、基本情况', '主管部门：示例市民政局');
  expect(inText.department).toBeUndefined();
});

test.each([
  ['final accounts', '示例市民政局2021年度部门决算'],
  ['a form', '示例市民政局2021年度部门整体支出绩效自评表'],
])('knows the title of %s', (_, title) => {
  expect(recognised(title, '一、基本情况')).toMatchObject({
    title,
    department: 'slsmzj',
    year: '2021',
  });
});

test('prefers the title of a report to that of its form', () => {
  const titles = ['示例市民政局2021年度部门整体支出绩效自评表', '2021年度部门整体支出绩效自评报告'];
  expect(recognised(...titles).title).toBe('2021年度部门整体支出绩效自评报告');
});
