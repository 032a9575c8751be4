import { figureName, pathOf } from '#core/figure-name.ts';
import { figureUnit } from '#core/figure-unit.ts';
import type { ReportDetails } from '#core/report-details.ts';
import { numberColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

type Row = ReportDetails['corrections'][number] & {
  readonly index: number;
  /** Of the report's amounts. */
  readonly unit: string;
};

/** 更正: one row a correction made after publication. */
export const corrections: Table = itemTable<Row>({
  id: 'corrections',
  title: '更正',
  description: '每行一次发布之后的更正：原值、更正值、日期与原因。',
  key: ['reportId', 'number'],
  kinds: ['corrections'],
  items: ({ details }) =>
    details.corrections.map((entry, index) => ({ ...entry, index, unit: details.unit })),
  columns: [
    numberColumn(),
    {
      name: 'date',
      title: '更正日期',
      type: 'date',
      unit: null,
      description: '更正发布的日期',
      required: true,
      value: ({ date }) => date,
    },
    textColumn('path', {
      title: '路径',
      description: '更正的项在报告数据中的位置',
      of: ({ field }) => field,
    }),
    textColumn('field', {
      title: '更正项',
      description: '更正的项的名称',
      of: ({ field }) => figureName(field),
    }),
    textColumn('from', { title: '原值', description: '更正前的原文', of: ({ from }) => from }),
    textColumn('to', { title: '更正值', description: '更正后的原文', of: ({ to }) => to }),
    textColumn('unit', {
      title: '单位',
      description: '原值与更正值的单位；空为不是数字，或单位见该报告',
      of: ({ field, unit }) => {
        const path = pathOf(field);
        return figureUnit(path, path[0] === 'targets' ? null : unit);
      },
    }),
    textColumn('reason', {
      title: '更正原因',
      description: '发布者说明的原因',
      of: ({ reason }) => reason,
    }),
  ],
});
