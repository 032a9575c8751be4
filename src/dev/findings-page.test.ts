import { expect, test } from 'vitest';
import type { ShownFinding } from './channel.ts';
import { findingsPage } from './findings-page.ts';

const file = 'content/reports/a/2021.mdx';

function finding(parts: Partial<ShownFinding>): ShownFinding {
  return {
    rule: 'body-is-safe',
    severity: 'error',
    file,
    line: 7,
    column: 4,
    at: '',
    message: '小于号',
    stated: null,
    expected: null,
    difference: null,
    acknowledged: null,
    fix: null,
    question: '正文是否安全？',
    text: '执行率<90%',
    ...parts,
  };
}

const page = (...findings: ShownFinding[]) =>
  findingsPage({ kind: 'unreadable', files: [file], findings });

test('shows place, rule and the line with the character marked', () => {
  const html = page(finding({}));
  expect(html).toContain('<pre>7 │ 执行率<mark>&lt;</mark>90%</pre>');
  expect(html).toContain(`<code>${file}:7:4</code> <code>body-is-safe</code> 正文是否安全？`);
});

test('runs nothing that stands in a report', () => {
  const html = page(
    finding({ text: '<script>alert(1)</script>', column: 1, message: '<img onerror=x>' }),
  );
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img');
});

test.each([
  ['a blank line', { text: '' }],
  ['a place behind the end of the line', { text: '甲', column: 9 }],
  ['a rare character', { text: '𠮷野家', column: 1 }],
])('holds for %s', (_, parts) => {
  expect(page(finding(parts))).toContain('</html>');
});

test('marks a rare character whole', () => {
  expect(page(finding({ text: '𠮷野家', column: 1 }))).toContain('<mark>𠮷</mark>野家');
});
