import type { Finding } from '#core/finding.ts';

/** A finding for tests of the formats; its own parts replace these. */
export function exampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
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
    ...parts,
  };
}
