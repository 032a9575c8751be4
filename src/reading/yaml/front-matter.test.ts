import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { parseFigure } from '#core/figure.ts';
import { formatPath, type Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { readReport } from '#reading/read-report.ts';
import { splitFrontMatter } from './front-matter.ts';

function problemsOf(frontMatter: string): string[] {
  return readReport(exampleFile, exampleSource(frontMatter)).problems.map(
    ({ at, place, message }) => `${place.line}:${place.column} ${formatPath(at)} ${message}`,
  );
}

function dataOf(frontMatter: string): Report['data'] {
  const { report, problems } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error(JSON.stringify(problems));
  return report.data;
}

test.each([
  ['plain', '---\na: 1\n---\n正文', 'a: 1\n', '正文'],
  ['CRLF', '---\r\na: 1\r\n---\r\n正文', 'a: 1\r\n', '正文'],
  ['spaces behind the dashes', '--- \na: 1\n---\t\n正文', 'a: 1\n', '正文'],
  ['no text', '---\na: 1\n---', 'a: 1\n', ''],
  ['a rule in the text', '---\na: 1\n---\n甲\n\n---\n\n乙', 'a: 1\n', '甲\n\n---\n\n乙'],
  ['four dashes close nothing', '---\na: 1\n----\n---\n正文', 'a: 1\n----\n', '正文'],
])('splits a file: %s', (_, text, yaml, body) => {
  const parts = splitFrontMatter(text);
  expect(parts && text.slice(parts.yamlStart, parts.yamlEnd)).toBe(yaml);
  expect(parts && text.slice(parts.bodyStart)).toBe(body);
});

test.each([
  ['an empty file', ''],
  ['text alone', '# 标题\n\n正文'],
  ['a blank line first', '\n---\ntitle: a\n---\n'],
])('finds no front matter in %s', (_, text) => {
  expect(splitFrontMatter(text)).toBeNull();
  expect(readReport(exampleFile, text).problems).toEqual([
    {
      kind: 'front-matter',
      at: [],
      place: { line: 1, column: 1 },
      message: '文件应以单独一行“---”开头，写完元数据后再用单独一行“---”结束',
    },
  ]);
});

test.each([
  ['before a heading', '---\ntitle: a\n\n## 一、甲\n', 4],
  ['before a sentence', '---\ntitle: a\n正文：甲\n', 3],
  ['before a quotation', '---\nlist:\n  - 甲\n- 乙\n# 说明\n> 引文\n', 6],
  ['at the end of metadata alone', '---\ntitle: a\n', 3],
])('asks for the end of the metadata %s', (_, text, line) => {
  expect(readReport(exampleFile, text).problems).toEqual([
    {
      kind: 'front-matter',
      at: [],
      place: { line, column: 1 },
      message: '元数据没有结束；请在正文之前加单独一行“---”',
    },
  ]);
});

describe('unknown keys', () => {
  test.each([
    ['executionrate', 'executionRate'],
    ['execution_rate', 'executionRate'],
    ['expenditures', 'expenditure'],
    ['ajusted', 'adjusted'],
    ['threepublic', 'threePublic'],
  ])('%s: did you mean %s?', (wrong, right) => {
    expect(problemsOf(`budget:\n  ${wrong}: 1.00`)).toEqual([
      `8:3 budget.${wrong} 没有名为 ${wrong} 的项，是否想写 ${right}？`,
    ]);
  });

  test('lists what may stand there when nothing is near', () => {
    expect(problemsOf('measures:\n  - id: c1\n    text: 改\n    完成: 是')).toEqual([
      '10:5 measures[0].完成 没有名为 完成 的项；此处可以写：id、text、addresses',
    ]);
  });

  test('each has a place of its own', () => {
    expect(problemsOf('budget:\n  ajusted: 1.00\n  expenditures: 1.00')).toEqual([
      '8:3 budget.ajusted 没有名为 ajusted 的项，是否想写 adjusted？',
      '9:3 budget.expenditures 没有名为 expenditures 的项，是否想写 expenditure？',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a key like any other',
    (key) => {
      expect(problemsOf(`budget:\n  ${key}: 1`)[0]).toMatch(
        `8:3 budget.${key} 没有名为 ${key} 的项`,
      );
    },
  );
});

test.each([
  ['budget:\n  adjusted: 4,863.08', '8:13 budget.adjusted', '请去掉千分位分隔符，写作 4863.08'],
  ['budget:\n  adjusted: ４８６３', '8:13 budget.adjusted', '请改用半角数字，写作 4863'],
  ['budget:\n  adjusted: 约', '8:13 budget.adjusted', '请写半角数字，例如 4863.08、98.89%'],
  ['published: 2023-02-29', '7:12 published', '发布日期应写成 2022-08-31 的样子'],
  ['publishedTime: 9:30', '7:16 publishedTime', '发布时刻应写成 09:30 的样子'],
  ['publishedTime: 24:00', '7:16 publishedTime', '发布时刻应写成 09:30 的样子'],
  ['published: 2023年8月25日', '7:12 published', '发布日期“2023年8月25日”请写作 2023-08-25'],
  ['published: 2023/2/29', '7:12 published', '发布日期应写成 2022-08-31 的样子'],
  ['published: “2023-08-25”', '7:12 published', '中文引号请删去，写作 2023-08-25'],
  ['status: 发布', '6:9 status', '发布状态“发布”请写作 published'],
  ['title: “甲”', '6:8 title', '标题外面的中文引号请删去，写作 甲'],
  [
    'attachments:\n  - title: 甲\n    file: a/b.pdf',
    '9:11 attachments[0].file',
    '附件文件只写文件名 b.pdf，不写文件夹',
  ],
  [
    'budget:\n  adjusted: “1.00”',
    '8:13 budget.adjusted',
    '全年预算数外面的中文引号请删去，写作 1.00',
  ],
  ['year: 21', '6:7 year', '年度应是四位数字的年份，例如 2021'],
  ['status: done', '6:9 status', '发布状态“done”不在可选范围内'],
  ['unit: 美元', '7:7 unit', '金额单位“美元”不在可选范围内；可以写：万元、元、亿元'],
  ['title: ""', '6:8 title', '标题不能为空；未公开时删去这一行'],
  ['title: [甲]', '6:8 title', '标题应是一段文字'],
  ['budget: 100', '7:9 budget', '此处应是若干“名称: 值”'],
  ['targets: 甲', '7:10 targets', '此处应是列表，每项以“- ”开头'],
  ['problems:\n  - id: W1\n    text: 甲', '8:9 problems[0].id', '问题编号只能用小写字母'],
  ['source:\n  name: 甲\n  url: javascript:alert(1)', '9:8 source.url', '来源网址应以 http'],
])('says at its place what is wrong with %j', (frontMatter, place, message) => {
  const [first, ...others] = problemsOf(frontMatter);
  expect(others).toEqual([]);
  expect(first?.startsWith(place)).toBe(true);
  expect(first).toContain(message);
});

test('asks for every required key that is missing', () => {
  const { problems } = readReport(exampleFile, '---\ntitle: 标题\n---\n');
  expect(problems.map(({ message }) => message)).toEqual([
    '缺少部门编号',
    '缺少年度',
    '缺少评分方案',
    '缺少发布状态；可以写：draft（草稿）、published（发布）、withdrawn（撤回）',
  ]);
});

test('keeps the precision of 92.10, 92.1 and 92.100 apart', () => {
  const totals = ['92.10', '92.1', '92.100', '"92.10"'].map(
    (text) => dataOf(`scores:\n  total: ${text}`).scores?.total,
  );
  expect(totals).toEqual([
    expect.objectContaining({ digits: '92.10', decimals: 2 }),
    expect.objectContaining({ digits: '92.1', decimals: 1 }),
    expect.objectContaining({ digits: '92.100', decimals: 3 }),
    expect.objectContaining({ digits: '92.10', decimals: 2 }),
  ]);
});

test('tells absent, empty, 不适用 and zero apart', () => {
  const { budget } = dataOf('budget:\n  initial:\n  adjusted: 不适用\n  expenditure: 0');
  expect(budget?.initial).toBeNull();
  expect(budget?.carryover).toBeNull();
  expect(budget?.adjusted).toEqual({ kind: 'not-applicable', text: '不适用' });
  expect(budget?.expenditure).toEqual(parseFigure('0'));
});

test('an undisclosed part is absent, an undisclosed list is empty', () => {
  const data = dataOf('unit: 万元');
  expect(data.budget).toBeNull();
  expect(data.scores).toBeNull();
  expect(data.targets).toEqual([]);
  expect(data.acknowledged).toEqual([]);
});

test('keeps words where a target has no figure', () => {
  const { targets } = dataOf('targets:\n  - name: 上线\n    actual: 已上线运行');
  expect(targets[0]?.actual).toEqual({ kind: 'wording', text: '已上线运行' });
});

const reports = 'content/reports';
const samples = readdirSync(reports, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `${reports}/${name.replaceAll('\\', '/')}`)
  .sort();

describe.each(samples)('%s', (file) => {
  const plain = readFileSync(file, 'utf8');
  const windows = `\uFEFF${plain.replaceAll('\n', '\r\n')}`;

  test('every figure stands where its place says', () => {
    const { report, source } = readReport(file, plain);
    if (!report) throw new Error(`${file} is not readable`);
    const lines = source.split('\n');
    const figures = figuresIn(report.data, []);
    expect(figures.length).toBeGreaterThan(2);
    for (const { at, text } of figures) {
      const { line, column } = report.placeOf(at);
      const there = (lines[line - 1] ?? '').slice(column - 1).replace(/^["']/u, '');
      expect({ at: formatPath(at), there: there.slice(0, text.length) }).toEqual({
        at: formatPath(at),
        there: text,
      });
    }
  });

  test('a byte-order mark and CRLF move no figure and no heading', () => {
    const one = readReport(file, plain).report;
    const other = readReport(file, windows).report;
    if (!one || !other) throw new Error(`${file} is not readable`);
    expect(other.data).toEqual(one.data);
    for (const { at } of figuresIn(one.data, [])) {
      expect(other.placeOf(at)).toEqual(one.placeOf(at));
    }
    expect(other.sections).toEqual(one.sections);
  });
});

function figuresIn(value: unknown, at: Path): { readonly at: Path; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && 'text' in value) return [{ at, text: String(value.text) }];
  return Object.entries(value).flatMap(([key, part]) =>
    figuresIn(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}
