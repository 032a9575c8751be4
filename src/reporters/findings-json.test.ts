import { expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { findingsJson } from './findings-json.ts';

const rate: Finding = {
  rule: 'execution-rate-follows-from-amounts',
  severity: 'error',
  file: 'content/reports/gzgsl/2021.mdx',
  line: 13,
  column: 18,
  at: 'budget.executionRate',
  message: '公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89%',
  stated: '98.98%',
  expected: '98.89%',
  difference: '0.09',
  acknowledged: null,
  fix: null,
};

const counts = { figures: 120, bound: 51, recomputed: 2, unbound: 67 };
const coverage = new Map([['content/reports/gzgsl/2021.mdx', counts]]);

test('prints the summary and every finding with its keys in a fixed order', () => {
  expect(findingsJson({ findings: [rate], reports: 7, coverage })).toBe(`{
  "summary": {
    "reports": 7,
    "error": 1,
    "warning": 0,
    "note": 0
  },
  "findings": [
    {
      "rule": "execution-rate-follows-from-amounts",
      "severity": "error",
      "file": "content/reports/gzgsl/2021.mdx",
      "line": 13,
      "column": 18,
      "message": "公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89%",
      "stated": "98.98%",
      "expected": "98.89%",
      "difference": "0.09",
      "acknowledged": null
    }
  ],
  "coverage": [
    {
      "file": "content/reports/gzgsl/2021.mdx",
      "figures": 120,
      "bound": 51,
      "recomputed": 2,
      "unbound": 67
    }
  ]
}
`);
});

test('prints an empty list when there is nothing to say', () => {
  expect(JSON.parse(findingsJson({ findings: [], reports: 1, coverage: new Map() }))).toEqual({
    summary: { reports: 1, error: 0, warning: 0, note: 0 },
    findings: [],
    coverage: [],
  });
});
