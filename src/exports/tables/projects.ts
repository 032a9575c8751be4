import type { ProjectDetail } from '#core/report-details.ts';
import type { Unit } from '#core/report-schema.ts';
import { amountColumns, pathColumn, textColumn, unitColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

type Row = ProjectDetail & { readonly unit: Unit };

const unitOf = ({ unit }: Row) => unit;

/** 项目: one row a project that a report lists. */
export const projects: Table = itemTable<Row>({
  id: 'projects',
  title: '项目',
  description: '每行一个报告列明的项目：预算、支出与计划完成日期。没有列明的项目不在其中。',
  key: ['reportId', 'path'],
  kinds: ['projects'],
  items: ({ details }) => details.projects.map((project) => ({ ...project, unit: details.unit })),
  columns: [
    pathColumn(({ at }) => at),
    textColumn('name', { title: '项目名称', description: '报告原文', of: ({ name }) => name }),
    unitColumn(unitOf),
    amountColumns({ name: 'budget', title: '预算数', of: ({ budget }) => budget }, unitOf),
    amountColumns(
      { name: 'expenditure', title: '支出数', of: ({ expenditure }) => expenditure },
      unitOf,
    ),
    {
      name: 'due',
      title: '计划完成日期',
      type: 'date',
      unit: null,
      description: '空为未公开',
      value: ({ due }) => due,
    },
    textColumn('note', {
      title: '说明',
      description: '用途、产出等，报告原文；空为没有说明',
      of: ({ note }) => note,
    }),
  ],
});
