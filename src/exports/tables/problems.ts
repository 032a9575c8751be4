import type { ReportDetails } from '#core/report-details.ts';
import { numberColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

type Row = ReportDetails['problems'][number] & {
  readonly index: number;
  readonly followedUpIn: string | null;
  readonly followUp: ReportDetails['followUp'][number] | null;
};

/** 存在问题: one row a problem, with what the next year's report says of it. */
export const problems: Table = itemTable<Row>({
  id: 'problems',
  title: '存在问题',
  description: '每行一个报告承认的问题，以及下一年度报告所说的整改情况。',
  key: ['reportId', 'number'],
  kinds: ['problems', 'followUp'],
  items: ({ details, next }) => {
    const followUps = next?.followUp ?? [];
    return details.problems.map((problem, index) => ({
      ...problem,
      index,
      followedUpIn: next?.id ?? null,
      followUp: followUps.find(({ id }) => id === problem.id) ?? null,
    }));
  },
  columns: [
    numberColumn(),
    textColumn('problemId', {
      title: '问题编号',
      description: '下一年度据此跟踪',
      of: ({ id }) => id,
    }),
    textColumn('text', { title: '问题', description: '报告原文', of: ({ text }) => text }),
    textColumn('nextReportId', {
      title: '下一年度报告',
      description: '报告编号；空为本站没有下一年度的报告',
      of: ({ followedUpIn }) => followedUpIn,
    }),
    textColumn('followUp', {
      title: '整改状态',
      description: '已整改、进行中、未整改；空为下一年度报告没有提到，或者没有这份报告',
      of: ({ followUp }) => followUp?.status ?? null,
    }),
    textColumn('followUpNote', {
      title: '整改情况',
      description: '下一年度报告原文；空为没有说明',
      of: ({ followUp }) => followUp?.note ?? null,
    }),
  ],
});
