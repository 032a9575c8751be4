import { expect, test } from 'vitest';
import { readReport } from '#reading/read-report.ts';
import { exampleFinding } from '#reporters/example-finding.ts';
import { exampleReport, exampleRows } from './example-report.ts';
import { findings } from './findings.ts';

test('a finding says what is stated and what would agree', () => {
  const found = exampleFinding({ acknowledged: '签发的原件如此' });
  const [row = {}] = exampleRows(findings, exampleReport(readReport, '', { findings: [found] }));
  expect(row['number']).toBe(1);
  expect(row['rule']).toBe(found.rule);
  expect(row['message']).toBe(found.message);
  expect(row['acknowledged']).toBe('签发的原件如此');
});
