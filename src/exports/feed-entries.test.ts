import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { detailsOf } from '#core/report-details.ts';
import { summaryOf } from '#core/summary.ts';
import { readReport } from '#reading/read-report.ts';
import { correctionEntries, type FeedReport, reportEntry } from './feed-entries.ts';

function feedReport(frontMatter: string, notes = 0): FeedReport {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  return {
    summary: summaryOf(report, null, {
      findings: { error: 0, warning: 0, note: notes },
      outcomes: '',
      attachments: [],
      details: '',
    }),
    details: detailsOf(report, []),
    department: { id: 'shili', ...departmentSchema.parse({ names: [{ name: '示例局' }] }) },
    url: 'https://jixiao.example.gov.cn/reports/shili/2022/',
  };
}

const corrected = `published: 2023-08-18
budget:
  expenditure: 6182.47
  executionRate: 98.30
scores:
  total: 不适用
corrections:
  - date: 2023-10-12
    field: budget.expenditure
    from: 6128.47
    to: 6182.47
    reason: 录入时前后颠倒
  - date: 2023-10-12
    field: budget.expenditure
    from: 6182.47
    to: 6182.47
    reason: 再次核对
  - date: 2023-11-01
    field: title
    from: 旧题
    to: 新题
    reason: 题目有误`;

test('a report is told with its key figures, the undisclosed among them', () => {
  expect(reportEntry(feedReport(corrected, 2))).toEqual({
    id: 'https://jixiao.example.gov.cn/reports/shili/2022/',
    url: 'https://jixiao.example.gov.cn/reports/shili/2022/',
    title: '示例局2022年度部门整体支出绩效自评报告',
    summary: '全年预算数未公开，支出数6182.47万元，执行率98.30%，自评总分不适用。核验有2处发现。',
    published: '2023-08-18',
    updated: '2023-11-01',
  });
});

test('a report without a date of publication has no entry', () => {
  expect(reportEntry(feedReport('budget:\n  expenditure: 1'))).toBeNull();
});

test('a correction names both values, and keeps its id', () => {
  const entries = correctionEntries(feedReport(corrected));
  expect(entries[0]).toEqual({
    id: 'tag:jixiao.example.gov.cn,2023-10-12:reports/shili/2022/corrections/budget.expenditure',
    url: 'https://jixiao.example.gov.cn/reports/shili/2022/#corrections',
    title: '更正：示例局2022年度支出数由6128.47万元更正为6182.47万元',
    summary: '录入时前后颠倒',
    published: '2023-10-12',
    updated: '2023-10-12',
  });
  expect(entries.map(({ id }) => id.split('/').at(-1))).toEqual([
    'budget.expenditure',
    'budget.expenditure~2',
    'title',
  ]);
  expect(entries[2]?.title).toBe('更正：示例局2022年度标题由旧题更正为新题');
});
