import { boundFigures } from '#binding/bindings.ts';
import { differInLastPlace, howFarApart } from '#binding/claim.ts';
import { type TextAndTable, textAndTables } from '#binding/text-and-tables.ts';
import { departmentNames } from '#core/department.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

const table = (rows: string) =>
  `**表1　支出决算情况（单位：万元）**\n\n| 功能分类 | 年初预算数 | 支出决算数 |\n| --- | ---: | ---: |\n${rows}`;

export const textAgreesWithTables: ReportRule = {
  id: 'text-agrees-with-tables',
  family: 'prose',
  scope: 'report',
  severity: 'warning',
  question: '正文与表格对同一科目写出的金额、比例和分数是否一致？',
  source: '同一份报告对同一事项的表述应当一致；正文与表格口径不同的，应当说明',
  *check(report, { department, previous }) {
    const selfNames = departmentNames(department);
    const bound = boundFigures(report, selfNames, previous);
    for (const pair of textAndTables(bound, { report, selfNames })) yield observe(pair);
  },
  examples: {
    valid: [
      {
        name: '正文与表格一致',
        frontMatter: '',
        body: `## 一、基本情况\n\n2022年，卫生健康支出236.64万元。\n\n${table('| 卫生健康支出 | 240.00 | 236.64 |')}`,
      },
      {
        name: '正文以亿元为单位，是表中金额的四舍五入',
        frontMatter: '',
        body: `## 一、基本情况\n\n城乡社区支出决算数为1.97亿元。\n\n${table('| 城乡社区支出 | 20000.00 | 19684.05 |')}`,
      },
    ],
    invalid: [
      {
        name: '末位相差0.01万元',
        frontMatter: '',
        body: `## 一、基本情况\n\n2022年，卫生健康支出236.63万元。\n\n${table('| 卫生健康支出 | 240.00 | 236.64 |')}`,
        findings: [
          {
            at: '',
            message:
              '正文写“卫生健康支出”“236.63万元”，第18行表中支出决算数为“236.64”，相差0.01万元；只差末位，可能是四舍五入或口径差异，请核对',
          },
        ],
      },
      {
        name: '正文是全部资金的口径，表格是一般公共预算',
        frontMatter: '',
        body: '## 一、一般公共预算财政拨款基本支出情况\n\n2022年，一般公共预算财政拨款基本支出5377.64万元。\n\n| 项目 | 决算数（万元） |\n| --- | ---: |\n| 基本支出 | 5364.75 |',
        findings: [
          {
            at: '',
            message:
              '正文写“基本支出”“5377.64万元”，第16行表中决算数为“5364.75”，相差12.89万元；哪一处有误、是否口径不同无法判断',
          },
        ],
      },
      {
        name: '总计与总表相去甚远',
        frontMatter: '',
        body: '## 一、收支情况\n\n财政拨款收入支出总计0.3万元。\n\n2022年度财政拨款收入支出决算总表（单位：万元）\n\n| 项目 | 金额 | 项目 | 金额 |\n| --- | ---: | --- | ---: |\n| 总计 | 2,961.68 | 总计 | 2,961.68 |',
        findings: [
          {
            at: '',
            message:
              '正文写“收入支出总计”“0.3万元”，第18行表中金额为“2,961.68”，相差2961.38万元；哪一处有误、是否口径不同无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '正文说明了口径不同',
        frontMatter: '',
        body: `## 一、基本情况\n\n2022年，卫生健康支出236.63万元，与表1口径不同。\n\n${table('| 卫生健康支出 | 240.00 | 240.64 |')}`,
      },
      {
        name: '表格没有这一科目',
        frontMatter: '',
        body: `## 一、基本情况\n\n2022年，卫生健康支出236.63万元。\n\n${table('| 教育支出 | 240.00 | 236.64 |')}`,
      },
    ],
  },
};

function observe({ told, cell, verdict }: TextAndTable): Observation {
  const { figure } = told;
  const { label } = cell;
  const place = figure.block.placeAt(figure.start);
  const { line } = cell.figure.block.placeAt(cell.figure.start);
  const head = cell.figure.block.cell?.columnHead.replace(/[（(].*$/u, '') ?? '';
  const both = `正文写“${label}”“${figure.text}”，第${line}行表中${head}为“${cell.figure.text}”`;
  if (verdict === 'agrees') {
    return {
      ...agrees([], `第${place.line}行“${label}”${figure.text}与第${line}行表中一致`),
      place,
    };
  }
  if (verdict === 'explained') {
    const caveat = told.caveat ?? cell.caveat ?? '';
    return { kind: 'inconclusive', at: [], place, reason: `${both}，文中有“${caveat}”的说明` };
  }
  const difference = howFarApart(figure, cell.figure);
  return disagrees({
    at: [],
    place,
    stated: figure.text,
    expected: cell.figure.text,
    difference,
    message: differInLastPlace(figure, cell.figure)
      ? `${both}，相差${difference}；只差末位，可能是四舍五入或口径差异，请核对`
      : `${both}，相差${difference}；哪一处有误、是否口径不同无法判断`,
  });
}
