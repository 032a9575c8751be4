import type { TargetDetail } from '#core/report-details.ts';
import { figureColumns, pathColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

/** 绩效目标: one row a target with what came of it. */
export const targets: Table = itemTable<TargetDetail>({
  id: 'targets',
  title: '绩效目标',
  description: '每行一项绩效目标：目标值、实际完成值与得分。',
  key: ['reportId', 'path'],
  kinds: ['targets'],
  items: ({ details }) => details.targets,
  columns: [
    pathColumn(({ at }) => at),
    textColumn('goal', {
      title: '所属目标',
      description: '所属的总体目标或二级指标；空为未公开',
      of: ({ goal }) => goal,
    }),
    textColumn('name', { title: '目标名称', description: '报告原文', of: ({ name }) => name }),
    textColumn('relation', {
      title: '指标性质',
      description: '≥、≤、= 或 定性：实际值应与目标值有的关系；空为未公开',
      of: ({ relation }) => relation,
    }),
    figureColumns({ name: 'target', title: '目标值', of: ({ target }) => target }, null),
    figureColumns({ name: 'actual', title: '实际完成值', of: ({ actual }) => actual }, null),
    textColumn('unit', {
      title: '计量单位',
      description: '目标值与实际完成值的单位；空为未公开或不需要',
      of: ({ unit }) => unit,
    }),
    figureColumns({ name: 'fullMark', title: '分值', of: ({ fullMark }) => fullMark }, '分'),
    figureColumns({ name: 'score', title: '得分', of: ({ score }) => score }, '分'),
    textColumn('note', {
      title: '说明',
      description: '偏差原因等，报告原文；空为没有说明',
      of: ({ note }) => note,
    }),
  ],
});
