import { describe, expect, test } from 'vitest';
import { drawnDocument } from '#extracting/layouts/drawing.ts';
import { valuesOf } from '#extracting/layouts/layout.ts';
import { central } from '#extracting/layouts/projects.ts';
import { tableContext } from '#extracting/layouts/sample-context.ts';
import { extractTables } from './extract-tables.ts';

type Parts = Parameters<typeof drawnDocument>[0];

function read(parts: Parts, year: number | null = null) {
  const { data, unsure } = extractTables(drawnDocument(parts), tableContext(year ?? undefined));
  return { data: valuesOf(data), unsure: unsure.map(({ what, why }) => `${what}：${why}`) };
}

const form = central.parts[0]?.table ?? '';
const secondProject = {
  lines: ['项目支出绩效自评表'],
  table: form.replace('示例馆免费开放补助', '示例馆数字化').replaceAll('89.97', '70.00'),
};

describe('says whose numbers they are', () => {
  test('fills in nothing of two project forms, and lists both', () => {
    const { data, unsure } = read([...central.parts, secondProject]);
    expect(data).toEqual({ year: '2022' });
    expect(unsure).toEqual([
      '项目“示例馆免费开放补助”的自评表：文档有几张项目自评表，不知道报告说的是哪个项目',
      '项目“示例馆数字化”的自评表：文档有几张项目自评表，不知道报告说的是哪个项目',
    ]);
  });

  test('finds two project forms in one table', () => {
    const { data, unsure } = read([{ table: `${form.trim()}\n${secondProject.table.trim()}` }]);
    expect(data).toEqual({});
    expect(unsure).toHaveLength(2);
  });

  test('does not take a project for the department that the text is about', () => {
    const parts = [
      {
        ...central.parts[0],
        lines: ['二、部门整体支出绩效自评', '项目支出绩效自评表'],
        table: form,
      },
    ];
    const { data, unsure } = read(parts);
    expect(data).toEqual({});
    expect(unsure[0]).toContain('项目自评表的数字不作为本部门的数字');
  });

  test('reads a title that a PDF joins with the line below it', () => {
    const { data } = read([
      { lines: ['部门整体支出绩效自评表（2022年度）填报单位：示例市教育局'], table: '序号 | 内容' },
    ]);
    expect(data).toEqual({ year: '2022', department: 'slsjyj' });
  });

  test('lists a department that the registry does not know', () => {
    const { data, unsure } = read([{ table: '部门名称 | 示例市水务局 | 年度 | 2021' }]);
    expect(data).toEqual({ year: '2021' });
    expect(unsure).toEqual(['部门 示例市水务局：部门登记册中没有这个名称']);
  });

  test('lists a year that is not the report’s', () => {
    const { data, unsure } = read([{ table: '部门名称 | 示例市教育局 | 年度 | 2021' }], 2022);
    expect(data).toEqual({ department: 'slsjyj' });
    expect(unsure).toEqual(['年度 2021：报告是2022年度的']);
  });
});

const funds = (unit: string, row: string) => `
  部门预算${unit} | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
  年度资金总额 | ${row}`;

describe('keeps amounts as they are stated', () => {
  test('tells absent, not applicable and zero apart', () => {
    const { data } = read([{ table: funds('（万元）', '— | 不适用 | 0.00 | /') }]);
    expect(data).toEqual({ unit: '万元', budget: { adjusted: '不适用', expenditure: '0.00' } });
  });

  test('fills in the unit of the funds, and lists amounts in another', () => {
    const { data, unsure } = read([
      { table: funds('（万元）', '90 | 90 | 89 | 98.89%') },
      {
        lines: ['“三公”经费（单位：元）'],
        table: '项目 | 预算数 | 决算数\n公务接待费 | 55,000 | 30,600',
      },
    ]);
    expect(data).toMatchObject({ unit: '万元', budget: { expenditure: '89' } });
    expect(JSON.stringify(data)).not.toContain('threePublic');
    expect(unsure).toEqual([
      '“三公”经费预算数·公务接待费 55000：金额单位是元，报告的金额单位是万元，不换算',
      '“三公”经费决算数·公务接待费 30600：金额单位是元，报告的金额单位是万元，不换算',
    ]);
  });

  test('lists amounts without any unit', () => {
    const { data, unsure } = read([{ table: funds('', '90 | 90 | 89 | 98.89%') }]);
    expect(data).toEqual({ budget: { executionRate: '98.89%' } });
    expect(unsure).toEqual([
      '年初预算数 90：没有写明金额单位',
      '全年预算数 90：没有写明金额单位',
      '支出数 89：没有写明金额单位',
    ]);
  });

  test('lists a rate that may be a percentage or a ratio', () => {
    const { data, unsure } = read([{ table: funds('（万元）', '90 | 90 | 90 | 1') }]);
    expect(data).toMatchObject({ budget: { expenditure: '90' } });
    expect(unsure).toEqual(['执行率 1：没有写百分号，不知道是百分数还是小数']);
  });

  test('takes amounts that two tables state alike, and neither where they differ', () => {
    const one = { table: funds('（万元）', '90 | 90 | 89.0 | 98.89%') };
    const other = { lines: ['附表'], table: funds('（万元）', '90.00 | 91 | 89 | 98.89%') };
    const { data, unsure } = read([one, other]);
    expect(data).toEqual({
      unit: '万元',
      budget: { initial: '90', expenditure: '89.0', executionRate: '98.89%' },
    });
    expect(unsure).toEqual([
      '全年预算数 90：表格中另有不同的数字',
      '全年预算数 91：表格中另有不同的数字',
    ]);
  });

  test('takes sources above their total, if all rows are sources', () => {
    const table = (first: string) => `
      资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
      ${first} | 80 | 90 | 88
      其他资金 | 10 | 10 | 9
      合计 | 90 | 100 | 97`;
    expect(read([{ table: table('财政拨款') }]).data).toMatchObject({
      budget: { expenditure: '97', sources: [{ name: '财政拨款' }, { name: '其他资金' }] },
    });
    expect(JSON.stringify(read([{ table: table('办公费') }]).data)).not.toContain('sources');
  });

  test('takes the whole of tasks whose amounts are divided by funds', () => {
    const { data } = read([
      {
        table:
          '任务名称 | 内容 | 批复金额（元） | < | 实际支出金额（元） | 执行率偏低原因\n^ | ^ | 总额 | 财政拨款 | ^ | ^\n甲 | 乙 | 90 | 80 | 88 | 丙\n丁 | 戊 | 10 | 10 | 9 | 无',
      },
    ]);
    expect(data).toMatchObject({
      projects: [
        { name: '甲', budget: '90', expenditure: '88', note: '丙' },
        { name: '丁', budget: '10', expenditure: '9' },
      ],
    });
  });

  test('does not say which budget a bare 预算数 is', () => {
    const { data, unsure } = read([
      {
        lines: ['单位：万元'],
        table: '项目 | 预算数 | 支出数\n支出合计 | 100 | 98\n基本支出 | 60 | 60',
      },
    ]);
    expect(data).toEqual({ unit: '万元', budget: { expenditure: '98', basic: '60' } });
    expect(unsure).toEqual(['预算数 100：没有写明是年初预算数还是全年预算数']);
  });
});

const indicators = (rows: string, head = '三级指标 | 指标值 | 实际完成值 | 分值 | 得分') =>
  `一级指标 | 二级指标 | ${head}\n${rows}`;

describe('keeps indicators as they are stated', () => {
  test('gives a mark that covers a whole group to the group', () => {
    const { data } = read([
      {
        table: indicators(
          '产出 | 数量 | 甲 | 5 | 5 | 20 | 18\n^ | ^ | 乙 | 5 | 4 | ^ | ^\n^ | 质量 | 丙 | 5 | 5 | 30 | 30',
        ),
      },
    ]);
    expect(data).toMatchObject({
      scores: {
        indicators: [
          {
            name: '产出',
            children: [
              {
                name: '数量',
                fullMark: '20',
                score: '18',
                children: [{ name: '甲' }, { name: '乙' }],
              },
              { name: '质量', children: [{ name: '丙', fullMark: '30', score: '30' }] },
            ],
          },
        ],
      },
    });
  });

  test('puts what stands under a goal of its own below that goal', () => {
    const head = '一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分';
    const goal = (number: number, rest: string) =>
      `年度目标${number}：（40分） | < | 目标 | < | < | <\n${head}\n产出 | 数量 | ${rest}`;
    const { data } = read([
      { table: `${goal(1, '甲 | 5 | 5 | 40')}\n${goal(2, '乙 | 6 | 5 | 33')}` },
    ]);
    expect(data).toMatchObject({
      scores: {
        indicators: [
          { name: '年度目标1', fullMark: '40', children: [{ name: '产出' }] },
          { name: '年度目标2', fullMark: '40', children: [{ name: '产出' }] },
        ],
      },
    });
  });

  test('keeps two indicators of one name apart', () => {
    const { data } = read([
      {
        table: indicators(
          '产出 | 数量 | 支出率 | 95% | 95% | 5 | 5\n^ | ^ | 支出率 | 90% | 88% | 5 | 4',
        ),
      },
    ]);
    expect(data).toMatchObject({
      targets: [
        { target: '95', score: '5' },
        { target: '90', score: '4' },
      ],
    });
  });

  test('keeps a score that exceeds its full mark: the checks will say so', () => {
    const { data } = read([
      { table: indicators('产出 | 数量 | 甲 | 5 | 5 | 10 | 11\n总分 | | | | | 100 | 90') },
    ]);
    expect(data).toMatchObject({
      scores: { total: '90', indicators: [{ children: [{ children: [{ score: '11' }] }] }] },
    });
  });

  test('lists the 合计 of a part instead of taking it for the total', () => {
    const { data, unsure } = read([
      { table: indicators('产出 | 数量 | 甲 | 5 | 5 | 45 | 42\n合计 | | | | | 45 | 42') },
    ]);
    expect(JSON.stringify(data)).not.toContain('total');
    expect(unsure).toEqual(['自评总分 42：不知道合计是总分还是本表的小计']);
  });

  test('joins tables of different blocks, and takes neither of two that name the same', () => {
    const one = { lines: ['表一'], table: indicators('管理效能 | 编制 | 甲 | 5 | 5 | 45 | 42') };
    const other = { lines: ['表二'], table: indicators('履职效能 | 产出 | 乙 | 5 | 5 | 50 | 50') };
    expect(read([one, other]).data).toMatchObject({
      scores: { indicators: [{ name: '管理效能' }, { name: '履职效能' }] },
    });
    const { data, unsure } = read([one, { ...one, lines: ['表三'] }]);
    expect(data).toEqual({});
    expect(unsure[0]).toBe('指标得分：管理效能：几张表有同名的指标，不知道哪一张是本报告的');
  });

  test('lists a target whose first and adjusted value differ', () => {
    const table =
      '指标名称 | 年初指标值 | 调整指标值 | 全年完成值 | 指标权重 | 指标得分\n甲 | 5场 | 8场 | 8场 | 90 | 90';
    const { data, unsure } = read([{ table }]);
    expect(data).toMatchObject({ targets: [{ name: '甲', actual: '8', unit: '场' }] });
    expect(unsure).toEqual(['“甲”的目标值 5场、8场：年初指标值与调整指标值不同']);
  });

  test.each([
    ['1', '1', '没有写百分号，不知道是百分数还是小数'],
    ['0.962', '0.962', '没有写百分号，不知道是百分数还是小数'],
    ['298000元', '298000元', '计量单位与目标值或度量单位栏不同，不换算'],
  ])('lists an actual value %s beside a target of 95%%', (actual, told, why) => {
    const { unsure } = read([
      { table: indicators(`产出 | 质量 | 甲 | ≥95% | ${actual} | 10 | 10`) },
    ]);
    expect(unsure).toEqual([`“甲”的实际完成值 ${told}：${why}`]);
  });

  test('leaves the whole tree out where a name above others is split over two rows', () => {
    const { data, unsure } = read([
      {
        table: indicators('产出指 | 数量 | 甲 | 5 | 5 | 10 | 10\n标 | 质量 | 乙 | 5 | 5 | 10 | 10'),
      },
    ]);
    expect(data).toEqual({});
    expect(unsure[0]).toContain('“产出指”');
  });
});

test('finds nothing in tables that are about something else', () => {
  const { data, unsure } = read([
    { lines: ['机构设置'], table: '序号 | 内设机构 | 职责\n1 | 办公室 | 文电、会务' },
    { table: '' },
  ]);
  expect([data, unsure]).toEqual([{}, []]);
});
