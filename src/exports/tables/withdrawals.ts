import { textColumn } from './columns.ts';
import { reportColumns } from './report-columns.ts';
import type { Column, Table, TableWithdrawal } from './table.ts';

const own: readonly Column<TableWithdrawal>[] = [
  {
    name: 'date',
    title: '撤回日期',
    type: 'date',
    unit: null,
    description: '撤回的日期',
    required: true,
    value: ({ withdrawal }) => withdrawal.date,
  },
  textColumn('by', {
    title: '撤回机关',
    description: '决定撤回的机关',
    of: ({ withdrawal }) => withdrawal.by,
  }),
  textColumn('reason', {
    title: '撤回原因',
    description: '向公众说明的原因',
    of: ({ withdrawal }) => withdrawal.reason,
  }),
];

const columns: readonly Column<TableWithdrawal>[] = [...reportColumns, ...own];

/** 撤回: one row a report that was public and is withdrawn; no other table has it. */
export const withdrawals: Table = {
  id: 'withdrawals',
  title: '撤回',
  description: '每行一份撤回的报告。其他各表不含撤回的报告，它的网址只留撤回说明。',
  key: ['reportId'],
  kinds: null,
  columns,
  rowsOf: () => [],
  withdrawnRows: (one) => [columns.map(({ value }) => value(one))],
};
