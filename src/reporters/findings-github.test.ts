import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { findingsGithub } from './findings-github.ts';

const lines = (...findings: Parameters<typeof findingsGithub>[0]['findings']) =>
  findingsGithub({ findings, reports: 1 }).split('\n');

test('prints one command a finding, then the counts', () => {
  expect(lines(exampleFinding())).toEqual([
    '::error file=content/reports/gzgsl/2021.mdx,line=13,col=18,title=错误 execution-rate-follows-from-amounts::公开的执行率为98.98%25；支出数 ÷ 全年预算数应为98.89%25',
    '核验1份报告：错误1项，警告0项，提示0项。有1项错误尚未解决或说明，不能发布。',
    '',
  ]);
});

test.each([
  ['error', '::error '],
  ['warning', '::warning '],
  ['note', '::notice '],
] as const)('a finding of severity %s is the command %s', (severity, command) => {
  expect(lines(exampleFinding({ severity }))[0]).toContain(command);
});

test('an acknowledged error is a notice with its reason', () => {
  const [line] = lines(exampleFinding({ acknowledged: '签发的原件如此' }));
  expect(line).toMatch(/^::notice .*title=已公开说明 .*%0A部门说明：签发的原件如此$/u);
});

test('no text can end a command, a property or a line', () => {
  const file = 'content/a,b:c%.mdx';
  const message = '一%\r\n::error::二,三:四';
  const [line, summary] = lines(exampleFinding({ file, message }));
  expect(line).toContain('file=content/a%2Cb%3Ac%25.mdx,line=13,');
  expect(line).toMatch(/::一%25%0D%0A::error::二,三:四$/u);
  expect(summary).toMatch(/^核验1份报告/u);
});

test('prints the counts alone when there is nothing to say', () => {
  expect(lines()).toEqual(['核验1份报告：错误0项，警告0项，提示0项。没有阻止发布的错误。', '']);
});
