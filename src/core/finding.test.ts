import { expect, test } from 'vitest';
import { blocksPublication, compareFindings, countBySeverity, type Finding } from './finding.ts';

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'a-rule',
    severity: 'error',
    file: 'content/reports/a/2021.mdx',
    line: 1,
    column: 1,
    at: '',
    message: '一',
    stated: null,
    expected: null,
    difference: null,
    acknowledged: null,
    fix: null,
    ...parts,
  };
}

test('sorts by file, line, column, gravity, rule and message, whatever the order they came in', () => {
  const sorted = [
    finding({ file: 'content/reports/a/2021.mdx', line: 2, column: 9 }),
    finding({ file: 'content/reports/a/2021.mdx', line: 10, column: 1 }),
    finding({ file: 'content/reports/a/2021.mdx', line: 10, column: 2, severity: 'error' }),
    finding({ file: 'content/reports/a/2021.mdx', line: 10, column: 2, severity: 'warning' }),
    finding({ file: 'content/reports/a/2021.mdx', line: 10, column: 2, severity: 'note' }),
    finding({
      file: 'content/reports/a/2021.mdx',
      line: 10,
      column: 2,
      severity: 'note',
      rule: 'b-rule',
    }),
    finding({
      file: 'content/reports/a/2021.mdx',
      line: 10,
      column: 2,
      severity: 'note',
      rule: 'b-rule',
      message: '二',
    }),
    finding({ file: 'content/reports/b/2021.mdx' }),
  ];
  expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
});

test.each([
  ['an error', finding({}), true],
  ['an error with a public reason', finding({ acknowledged: '签发的原件如此' }), false],
  ['a warning', finding({ severity: 'warning' }), false],
  ['a note', finding({ severity: 'note' }), false],
])('knows whether %s blocks publication', (_, one, blocks) => {
  expect(blocksPublication(one)).toBe(blocks);
});

test('counts each severity, acknowledged findings included', () => {
  const findings = [
    finding({}),
    finding({ acknowledged: '签发的原件如此' }),
    finding({ severity: 'note' }),
  ];
  expect(countBySeverity(findings)).toEqual({ error: 2, warning: 0, note: 1 });
});
