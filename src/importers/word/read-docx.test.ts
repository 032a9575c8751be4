import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceDocument } from '#importers/source-document.ts';
import { missingCharacters } from './missing-characters.ts';
import { readDocx } from './read-docx.ts';

const read = (name: string) =>
  readDocx(readFileSync(new URL(`../../../tests/documents/docx/${name}.docx`, import.meta.url)));

/** Level and text of each paragraph; `-` where no level is stated. */
const paragraphs = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [`${block.level ?? '-'} ${block.text}`] : [],
  );

const tables = ({ blocks }: SourceDocument) => blocks.filter((block) => block.kind === 'table');

test('a report that LibreOffice wrote is read with the numbers of its headings and lists', async () => {
  expect(paragraphs(await read('narrative'))).toEqual([
    '- 示例市示例局2021年度部门整体支出绩效自评报告',
    '1 一、基本情况',
    '2 （一）机构设置',
    '- 我局内设3个科室，编制20名，实有18名。',
    '2 （二）收支情况',
    '- 全年预算486.30万元，支出480.92万元，执行率98.89%。',
    '3 1. 公用经费',
    '- 节水12.5m³，约节电300度。',
    '- （1）压缩会议；',
    '- （2）减少用车。',
    '3 2. 项目支出',
    '- ①培训项目；',
    '- ②宣传项目。',
    '1 二、指标完成情况',
    '2 （一）指标表',
    '- 满意度较高。',
    '- 自评总分92.1分。',
    '- 框内说明：总分92.1分。',
    '1 三、存在问题',
    '- 无。',
  ]);
});

test('footnotes and endnotes keep their words and where they are called', async () => {
  const { blocks } = await read('narrative');
  const calling = blocks.filter((block) => block.kind === 'paragraph' && block.calls.length > 0);
  expect(calling).toMatchObject([
    {
      text: '我局内设3个科室，编制20名，实有18名。',
      calls: [{ at: 20, label: '1' }],
      place: '第4段',
    },
    {
      calls: [
        { at: '全年预算486.30万元，支出480.92万元'.length, label: '2' },
        { at: '全年预算486.30万元，支出480.92万元，执行率98.89%'.length, label: '3' },
      ],
      place: '第6段',
    },
  ]);
  expect(blocks.filter(({ kind }) => kind === 'note')).toEqual([
    { kind: 'note', label: '1', text: '截至2021年12月31日。', place: '脚注1' },
    { kind: 'note', label: '2', text: '含上年结转12.10万元。\n不含代管资金。', place: '脚注2' },
    { kind: 'note', label: '3', text: '执行率＝支出数÷全年预算数。', place: '脚注3' },
  ]);
});

test('cells that are merged down and across keep their place in the grid', async () => {
  const [table] = tables(await read('narrative'));
  expect(table?.place).toBe('表1');
  expect(
    table?.rows.map((row) =>
      row.map(({ text, column, rowSpan, columnSpan }) => [text, column, rowSpan, columnSpan]),
    ),
  ).toEqual([
    [
      ['一级指标', 0, 1, 1],
      ['二级指标', 1, 1, 1],
      ['三级指标及分值', 2, 1, 2],
      ['得分', 4, 1, 1],
    ],
    [
      ['产出\n（50分）', 0, 3, 1],
      ['数量', 1, 2, 1],
      ['培训人次', 2, 1, 1],
      ['20', 3, 1, 1],
      ['20.00', 4, 1, 1],
    ],
    [
      ['宣传场次', 2, 1, 1],
      ['20', 3, 1, 1],
      ['18.5', 4, 1, 1],
    ],
    [
      ['质量', 1, 1, 1],
      ['合格率', 2, 1, 1],
      ['10', 3, 1, 1],
      ['10', 4, 1, 1],
    ],
  ]);
  expect(table?.rows[2]?.[0]?.place).toBe('表1第3行第3列');
});

test('what is not imported is named, and deleted words are not repeated', async () => {
  const { lost, text } = await read('narrative');
  expect(lost).toEqual([
    '修订中删除的文字 1 处没有导入（按接受修订处理）',
    '修订中插入的文字 1 处已导入（按接受修订处理）',
    '隐藏的文字 1 处没有导入',
    '批注 1 条没有导入',
    '带删除线的文字 1 处按普通文字导入，请确认是否应删去：“约”',
    '页眉、页脚 1 处没有导入：“示例局内部材料”',
  ]);
  expect(text).not.toMatch(/不予公开|勿公开|请核对/u);
});

test('numbers that Word computes are printed as it prints them', async () => {
  const document = await read('automatic-numbers');
  expect(paragraphs(document)).toEqual([
    '1 第一章概况',
    '2 （一）机构',
    '- 1. 内设科室',
    '- （1）办公室',
    '- ①文秘',
    '- （2）财务科',
    '- 2. 直属单位',
    '2 （二）人员',
    '- 1. 编制',
    '1 第二章收支',
    '2 （一）收入',
    '- 一、总则',
    '- 1.1 范围',
    '- 1.2 2021年标准',
    '2 不编号',
    '- 公式：执行率＝480.92/486.30',
    '- 正文',
    '- 框内只有新格式',
    '- 表1 收支表',
    '- 是否公开：☑是',
  ]);
  expect(document.lost).toEqual([
    '自动生成的目录 2 行没有导入，网页会另行生成',
    '公式 1 个只保留了字符，分式和上下标的排法请对照原件：执行率＝480.92/486.30',
  ]);
});

test('a bookmark between rows leaves merged cells merged', async () => {
  const [table] = tables(await read('automatic-numbers'));
  expect(table?.rows[0]?.[0]).toMatchObject({ text: '合计', rowSpan: 2 });
  expect(table?.rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
});

test('typed numbers stay as they are typed, and a broken line is a paragraph', async () => {
  const document = await read('typed-numbers');
  expect(paragraphs(document)).toEqual([
    '- 示例市示例局',
    '- 2021年度部门整体支出绩效自评报告',
    '1 一、部门基本情况',
    '- （一）部门职能',
    '- 1.负责示例工作，全年服务1.2万人次；',
    '- 2.负责统计工作。',
    '- 3.完成交办事项。',
    '1 二、收支情况',
  ]);
  expect(document.lost).toEqual([]);
  expect(tables(document)[0]?.rows[2]).toMatchObject([
    { text: '项目支出', columnSpan: 1 },
    { text: '不适用', columnSpan: 3 },
  ]);
});

test.each(['narrative', 'typed-numbers', 'automatic-numbers'])(
  'every character of %s is in its blocks',
  async (name) => {
    const { blocks, text } = await read(name);
    const told = blocks.map((block) =>
      block.kind === 'table'
        ? block.rows
            .flat()
            .map((cell) => cell.text)
            .join('')
        : block.text,
    );
    expect(missingCharacters(text, told.join(''))).toBe('');
    expect(missingCharacters(told.join(''), text)).toBe('');
  },
);

test('a table that names a style is read', async () => {
  const [table] = tables(await read('table-style'));
  expect(table?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['一级指标', '分值', '得分'],
    ['管理效能', '45', '42'],
    ['履职效能', '50', '50'],
  ]);
});
