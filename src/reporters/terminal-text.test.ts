import { expect, test } from 'vitest';
import { exampleFinding } from './example-finding.ts';
import { findingsGithub } from './findings-github.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { findingsPretty } from './findings-pretty.ts';
import { terminalText } from './terminal-text.ts';

const hostile = '甲\u001b[2J\n::error::乙\r##[stop-commands]丙\u202e丁';

test.each([
  ['an escape sequence', '\u001b]0;x\u0007', '␛]0;x␇'],
  ['a line end', 'a\r\nb', 'a␍␊b'],
  ['a command of a runner', '##[add-mask]x', '##［add-mask]x'],
  ['a turn of the direction of writing', '98\u202e89', '98\uFFFD89'],
  ['a C1 control', 'a\u009b2Jb', 'a\uFFFD2Jb'],
])('shows %s and does not send it', (_, text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test('a finding stays on its lines, whatever stands in the file', () => {
  const finding = exampleFinding({ message: hostile, acknowledged: hostile, line: 1, column: 1 });
  const output = findingsPretty({
    findings: [finding],
    sources: new Map([[finding.file, hostile]]),
    reports: 1,
    paint: (_, text) => text,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[/u);
  expect(output.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
});

test('an annotation is one command, and a comment one row of its table', () => {
  const run = {
    findings: [exampleFinding({ message: hostile, file: 'a\n::error::b' })],
    reports: 1,
  };
  const lines = findingsGithub(run).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['::error ', '核验1份报告：错']);
  const rows = findingsMarkdown(run)
    .split('\n')
    .filter((line) => line.includes('乙'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/^\| 13:18 \|/u);
});
