import { amountColumns, figureColumns, textColumn, unitColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Column, Table, TableReport } from './table.ts';

const amounts = [
  ['initial', '年初预算数', 'budget.initial'],
  ['adjusted', '全年预算数', 'budget.adjusted'],
  ['expenditure', '支出数', 'budget.expenditure'],
  ['basic', '基本支出', 'budget.basic'],
  ['personnel', '人员经费', 'budget.personnel'],
  ['operating', '公用经费', 'budget.operating'],
  ['project', '项目支出', 'budget.project'],
  ['income', '本年收入', 'budget.income'],
  ['openingCarryover', '年初结转和结余', 'budget.openingCarryover'],
  ['carryover', '年末结转和结余', 'budget.carryover'],
  ['threePublicBudget', '“三公”经费预算数', 'budget.threePublic.budget.total'],
  ['threePublicExpenditure', '“三公”经费决算数', 'budget.threePublic.expenditure.total'],
  ['procurementPlan', '政府采购计划金额', 'budget.procurement.plan'],
  ['procurementActual', '政府采购实际金额', 'budget.procurement.actual'],
] as const;

const rates = [
  ['executionRate', '预算执行率', 'budget.executionRate'],
  ['growth', '支出数比上年增长率', 'budget.growth'],
  ['carryoverRate', '结转结余率', 'budget.carryoverRate'],
  ['procurementExecutionRate', '政府采购执行率', 'budget.procurement.executionRate'],
] as const;

const figure = (path: string) => (report: TableReport) => report.details.figures[path] ?? null;
const unitOf = ({ details }: TableReport) => details.unit;

function count(
  name: string,
  title: string,
  of: (report: TableReport) => number,
): Column<TableReport> {
  return {
    name,
    title,
    type: 'integer',
    unit: null,
    description: '本站计数',
    required: true,
    value: (report) => String(of(report)),
  };
}

/** 报告: one row a report. */
export const reports: Table = itemTable<TableReport>({
  id: 'reports',
  title: '报告',
  description: '每行一份报告：主要收支、执行率、自评总分，以及核验和更正的数目。',
  key: ['reportId'],
  kinds: null,
  items: (report) => [report],
  columns: [
    textColumn('title', {
      title: '报告标题',
      description: '报告原文',
      of: ({ summary }) => summary.title,
    }),
    {
      name: 'published',
      title: '发布日期',
      type: 'date',
      unit: null,
      description: '报告标明的发布日期；空为未标明',
      value: ({ summary }) => summary.published,
    },
    {
      name: 'corrected',
      title: '最近更正日期',
      type: 'date',
      unit: null,
      description: '空为没有更正',
      value: ({ details }) =>
        details.corrections
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? null,
    },
    textColumn('region', {
      title: '地区',
      description: '部门所在地区；空为未登记',
      of: ({ department }) => department.region,
    }),
    textColumn('level', {
      title: '层级',
      description: '部门层级；空为未登记',
      of: ({ department }) => department.level,
    }),
    textColumn('category', {
      title: '部门类别',
      description: '空为未登记',
      of: ({ department }) => department.category,
    }),
    unitColumn(unitOf),
    amounts.flatMap(([name, title, path]) =>
      amountColumns({ name, title, of: figure(path) }, unitOf),
    ),
    rates.flatMap(([name, title, path]) => figureColumns({ name, title, of: figure(path) }, '%')),
    figureColumns({ name: 'score', title: '自评总分', of: figure('scores.total') }, '分'),
    textColumn('grade', {
      title: '自评等级',
      description: '报告原文；空为未公开',
      of: ({ summary }) => summary.grade,
    }),
    textColumn('schemeId', {
      title: '评分方案编号',
      description: '方案不同的得分不宜直接比较',
      of: ({ summary }) => summary.scheme,
    }),
    textColumn('schemeName', {
      title: '评分方案',
      description: '空为未登记',
      of: ({ scheme }) => scheme?.name ?? null,
    }),
    figureColumns(
      { name: 'fullMark', title: '方案满分', of: ({ summary }) => summary.fullMark },
      '分',
    ),
    count('indicators', '指标数', ({ details }) => details.indicators.length),
    count('targets', '绩效目标数', ({ details }) => details.targets.length),
    count('projects', '列明项目数', ({ details }) => details.projects.length),
    count('problems', '存在问题数', ({ details }) => details.problems.length),
    count('corrections', '更正数', ({ details }) => details.corrections.length),
    count('errors', '核验错误数', ({ summary }) => summary.findings.error),
    count('warnings', '核验警告数', ({ summary }) => summary.findings.warning),
    count('notes', '核验提示数', ({ summary }) => summary.findings.note),
  ],
});
