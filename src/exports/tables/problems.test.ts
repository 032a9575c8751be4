import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { problems } from './problems.ts';

test('a problem is followed into the report of the next year', () => {
  const report = exampleReport(
    readReport,
    'problems:\n  - id: w1\n    text: 支付进度偏慢\n  - id: w2\n    text: 测算不细',
    {
      next: { id: 'shili/2023', followUp: [{ id: 'w1', status: '已整改', note: null }] },
    },
  );
  expect(exampleRows(problems, report)).toEqual([
    {
      number: 1,
      problemId: 'w1',
      text: '支付进度偏慢',
      nextReportId: 'shili/2023',
      followUp: '已整改',
      followUpNote: null,
    },
    {
      number: 2,
      problemId: 'w2',
      text: '测算不细',
      nextReportId: 'shili/2023',
      followUp: null,
      followUpNote: null,
    },
  ]);
});
