import { expect, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import type { Paint } from './check-run.ts';
import { exampleFinding } from './example-finding.ts';
import { findingsPretty } from './findings-pretty.ts';

const file = 'content/reports/gzgsl/2021.mdx';

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'scores-sum-to-total',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    at: '',
    message: '两处不一致',
    stated: null,
    expected: null,
    difference: null,
    acknowledged: null,
    fix: null,
    ...parts,
  };
}

const plain: Paint = (_, text) => text;

function pretty(findings: readonly Finding[], source: string, paint = plain): string[] {
  return findingsPretty({ findings, sources: new Map([[file, source]]), reports: 1, paint }).split(
    '\n',
  );
}

/** The two lines of the code frame below the finding's own line. */
function frame(source: string, place: { readonly line: number; readonly column: number }) {
  return pretty([finding(place)], source).slice(2, 4);
}

/** Terminal columns, counted by hand: a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}，。、：；（）｛｝！？]/u.test(character) ? 2 : 1),
    0,
  );
}

test('prints file, place, severity, message, rule, frame and summary', () => {
  const findings = [finding({ line: 2, column: 10, message: '自评总分为93.1分' })];
  expect(pretty(findings, 'title: 标题\n  total: 93.1')).toEqual([
    file,
    '  2:10  错误  自评总分为93.1分  scores-sum-to-total',
    '     2 │   total: 93.1',
    '       │          ^',
    '',
    '核验1份报告：错误1项，警告0项，提示0项。有1项错误尚未解决或说明，不能发布。',
    '',
  ]);
});

test.each([
  ['ASCII alone', '  total: 93.1', 10, '9'],
  ['behind Chinese characters', '广州市工商联执行率98.89%', 10, '9'],
  ['on a Chinese character', '支出，执行率', 4, '执'],
  ['behind full-width marks', '（一）部门：概况', 7, '概'],
  ['behind a rare character of two units', '𠮷野家<90%', 5, '<'],
  ['behind a tab', '\t执行率<90%', 5, '<'],
  ['on the first column', '执行率', 1, '执'],
])('sets the caret under the character it means: %s', (_, source, column, character) => {
  const [shown = '', caret = ''] = frame(source, { line: 1, column });
  const before = caret.indexOf('^');
  const at = [...shown].findIndex(
    (_one, index) => columns([...shown].slice(0, index).join('')) === before,
  );
  expect([...shown][at]).toBe(character);
});

test('shows a window of a long paragraph around the place, within the terminal', () => {
  const source = `${'一段很长的文字'.repeat(40)}<90%${'后面还有很多字'.repeat(40)}`;
  const [shown = '', caret = ''] = frame(source, { line: 1, column: 281 });
  expect(shown).toMatch(/^ {5}1 │ ….*<90%.*…$/u);
  expect(columns(shown)).toBeLessThanOrEqual(101);
  const window = shown.slice(0, shown.indexOf('<'));
  expect(caret.indexOf('^')).toBe(columns(window));
});

test('shows no frame for a line that is blank or not there', () => {
  expect(pretty([finding({ line: 2 })], 'a\n\nb')).toHaveLength(5);
  expect(pretty([finding({ line: 9 })], 'a')).toHaveLength(5);
});

test('shows the public reason of an acknowledged finding, and lets it pass', () => {
  const lines = pretty([finding({ acknowledged: '签发的原件如此' })], 'total: 93.1');
  expect(lines[2]).toBe('      已说明：签发的原件如此');
  expect(lines.at(-2)).toBe(
    '核验1份报告：错误1项，警告0项，提示0项（其中1项已公开说明）。没有阻止发布的错误。',
  );
});

test('groups findings by file', () => {
  const other = 'content/reports/gzgsl/2022.mdx';
  const output = findingsPretty({
    findings: [finding({}), finding({ line: 2 }), finding({ file: other, severity: 'note' })],
    sources: new Map([
      [file, 'a\nb'],
      [other, 'c'],
    ]),
    reports: 2,
    paint: plain,
  });
  expect(output.match(/^content\S+$/gmu)).toEqual([file, other]);
  expect(output).toContain('核验2份报告：错误2项，警告0项，提示1项。');
});

test('lists three hundred of more findings, counts the rest by rule, and tells how to see them', () => {
  const findings = [...Array(310).keys()].map((line) => finding({ line, severity: 'note' }));
  const run = { findings, sources: new Map(), reports: 1, paint: plain };
  const output = findingsPretty(run);
  expect(output.match(/两处不一致/gu)).toHaveLength(300);
  expect(output).toContain('另有10项没有逐项列出，按规则计：\n  10项  提示  scores-sum-to-total\n');
  expect(output).toContain('npm run check -- --all');
  expect(output).toContain('提示310项');
  expect(findingsPretty({ ...run, all: true }).match(/两处不一致/gu)).toHaveLength(310);
});

test('colours by severity, and colour changes no text', () => {
  const used = new Set<string>();
  const marking: Paint = (style, text) => {
    used.add(style);
    return text;
  };
  const findings = (['error', 'warning', 'note'] as const).map((severity) => finding({ severity }));
  expect(pretty(findings, 'a', marking)).toEqual(pretty(findings, 'a'));
  expect([...used].sort()).toEqual(['bold', 'cyan', 'dim', 'red', 'yellow']);
});

test('counts CRLF lines as editors do', () => {
  expect(frame('a\r\nbcd\r\ne', { line: 2, column: 3 })).toEqual(['     2 │ bcd', '       │   ^']);
});

test('never prints a line that holds personal data, whichever finding stands on it', () => {
  const finding = { ...exampleFinding(), line: 2, column: 1 };
  const output = findingsPretty({
    findings: [{ ...finding, confidential: true, message: '疑似手机号码 138****5678' }, finding],
    sources: new Map([[finding.file, 'a\n联系人 13812345678\nb']]),
    reports: 1,
    paint: (_style, text) => text,
  });
  expect(output).toContain('138****5678');
  expect(output).not.toContain('13812345678');
});
