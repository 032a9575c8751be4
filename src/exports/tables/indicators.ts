import { Decimal } from 'decimal.js';
import type { IndicatorDetail } from '#core/report-details.ts';
import { decimalText } from '#core/sum.ts';
import { figureColumns, pathColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import { numberOf } from './numbers.ts';
import type { Table } from './table.ts';

/** 指标: one row an indicator, parents before children. */
export const indicators: Table = itemTable<IndicatorDetail>({
  id: 'indicators',
  title: '指标',
  description: '每行一个指标（各级都在内）：分值、得分与扣分原因。上级的分数含下级，不能相加。',
  key: ['reportId', 'path'],
  kinds: ['indicators'],
  items: ({ details }) => details.indicators,
  columns: [
    pathColumn(({ at }) => at),
    {
      name: 'level',
      title: '级次',
      type: 'integer',
      unit: null,
      description: '1 为一级指标（版块），依次类推',
      required: true,
      value: ({ ancestors }) => String(ancestors.length + 1),
    },
    {
      name: 'leaf',
      title: '是否末级',
      type: 'boolean',
      unit: null,
      description: 'true 为没有下级指标；汇总时只取末级，避免重复计算',
      required: true,
      value: ({ parent }) => String(!parent),
    },
    textColumn('above', {
      title: '上级指标',
      description: '由上到下，以“›”相隔；空为一级指标',
      of: ({ ancestors }) => (ancestors.length === 0 ? null : ancestors.join(' › ')),
    }),
    textColumn('name', { title: '指标名称', description: '报告原文', of: ({ name }) => name }),
    figureColumns({ name: 'fullMark', title: '分值', of: ({ fullMark }) => fullMark }, '分'),
    figureColumns({ name: 'score', title: '得分', of: ({ score }) => score }, '分'),
    {
      name: 'deduction',
      title: '扣分',
      type: 'number',
      unit: '分',
      description: '本站计算：分值减得分；两者有一项不是确数时为空',
      value: deduction,
    },
    textColumn('reason', {
      title: '扣分原因',
      description: '报告原文；空为未公开或没有扣分',
      of: ({ reason }) => reason,
    }),
  ],
});

function deduction({ fullMark, score }: IndicatorDetail): string | null {
  const [full, got] = [numberOf(fullMark), numberOf(score)];
  return full === null || got === null ? null : decimalText(new Decimal(full).minus(got));
}
