import type { ContentChanges, FigureChange, ReportChange } from '#core/content-changes.ts';

/** A changed figure for tests of the formats; its own parts replace these. */
export function exampleChange(parts: Partial<FigureChange> = {}): FigureChange {
  return {
    kind: 'value',
    name: '支出数',
    at: 'budget.expenditure',
    from: '98.00',
    to: '89.00',
    difference: '−9.00',
    line: 13,
    unrecorded: false,
    ...parts,
  };
}

/** One changed report; its own parts replace these. */
export function exampleChanges(parts: Partial<ReportChange> = {}): ContentChanges {
  const report: ReportChange = {
    kind: 'changed',
    id: 'shili/2022',
    before: null,
    title: '示例局2022年度部门整体支出绩效自评报告',
    file: 'content/reports/shili/2022.mdx',
    status: { from: 'published', to: 'published' },
    stated: 12,
    figures: [],
    text: [],
    attachments: [],
    unreadable: null,
    ...parts,
  };
  return { base: 'HEAD', reports: [report], ledger: [], others: [] };
}
