import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { findingsGitlab } from './findings-gitlab.ts';

const issues = (...findings: Parameters<typeof findingsGitlab>[0]['findings']) =>
  JSON.parse(findingsGitlab({ findings }));

test('prints what GitLab needs of each finding', () => {
  expect(issues(exampleFinding())).toEqual([
    {
      description: '错误：公开的执行率为98.98%；支出数 ÷ 全年预算数应为98.89%',
      check_name: 'execution-rate-follows-from-amounts',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/u),
      severity: 'critical',
      location: { path: 'content/reports/gzgsl/2021.mdx', lines: { begin: 13 } },
    },
  ]);
});

test('an acknowledged error is for information, with its reason', () => {
  const [issue] = issues(exampleFinding({ message: '不一致。', acknowledged: '签发的原件如此' }));
  expect([issue.severity, issue.description]).toEqual([
    'info',
    '已公开说明：不一致。部门说明：签发的原件如此',
  ]);
});

test('equal findings have different names, which stay when lines move', () => {
  const names = (line: number) =>
    issues(exampleFinding({ line }), exampleFinding({ line: 99 })).map(
      ({ fingerprint }: { readonly fingerprint: string }) => fingerprint,
    );
  expect(new Set(names(13)).size).toBe(2);
  expect(names(14)).toEqual(names(13));
});

test('prints an empty list when there is nothing to say', () => {
  expect(findingsGitlab({ findings: [] })).toBe('[]\n');
});
