import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { walk } from './walk.ts';

/** What the examples' text may refer to. */
const frontMatter = 'budget:\n  executionRate: 98.89%';
/** The text of an example begins on this line of its file. */
const firstLine = 11;

function read(body: string) {
  const file = readReport(exampleFile, exampleSource(frontMatter, body));
  const problems = file.problems.map(
    ({ place, message }) => `${place.line - firstLine + 1}:${place.column} ${message}`,
  );
  return { report: file.report, problems };
}

function typesIn(body: string): Map<string, string[]> {
  const { report, problems } = read(body);
  if (!report) throw new Error(problems.join('\n'));
  const types = new Map<string, string[]>();
  walk<Nodes>(report.body, (node) => {
    types.set(node.type, [...(types.get(node.type) ?? []), plainText(node)]);
  });
  return types;
}

describe('refuses program code and markup, where it stands', () => {
  const braces = '花括号 { } 会被当作程序代码，报告中不能使用；要显示花括号请写作 \\{ 和 \\}';
  const lessThan = '小于号 < 会被当作标签的开头；要显示小于号请写作 \\<（例如 \\<90%）';
  const unclosed = '标签没有成对闭合；若只想显示小于号，请写作 \\<';
  const code = 'import 和 export 是程序代码，报告中不能使用；请删去，或在行首加空格后改写';
  const picture = '正文中不能插入图片；请作为附件公开，或改用表格';
  const tag = (name: string) =>
    `标签 <${name}> 不能使用；报告中只能使用 Figure、Note、Table，小于号请写作 \\<`;

  test.each([
    ['an import', "import fs from 'node:fs'", `1:1 ${code}`],
    ['an export', '正文。\n\nexport const rate = 1', `3:1 ${code}`],
    ['an import that is no program', '正文。\n\nimport 设备清单', `3:1 ${code}`],
    ['an expression', '合计{1 + 1}万元', `1:3 ${braces}`],
    ['an expression of its own', '正文。\n\n{process.env}', `3:1 ${braces}`],
    ['an expression in a table', '| 项 |\n| --- |\n| 合计{x} |', `3:5 ${braces}`],
    ['a template placeholder', '比上年{增加(减少)}1.54%', `1:4 ${braces}`],
    ['a unit in braces', '支出{单位:万元}', `1:3 ${braces}`],
    ['a brace left open', '正文。\n\n支出{单位\n万元\n\n下一段', `3:3 ${braces}`],
    ['a comment of MDX', '{/* 待核实 */}', `1:1 ${braces}`],
    ['a comment of HTML', '正文<!-- 待核实 -->', `1:3 ${lessThan}`],
    ['less than', '执行率<90%的项目', `1:4 ${lessThan}`],
    ['less than at the end', '执行率<', `1:4 ${lessThan}`],
    ['less or equal', '执行率<=90%', `1:4 ${lessThan}`],
    ['a doctype', '<!doctype html>', `1:1 ${lessThan}`],
    ['a scheme in angle brackets', '见<javascript:alert(1)>', `1:2 ${lessThan}`],
    ['an unquoted attribute', '<Note title=口径>文字</Note>', `1:1 ${lessThan}`],
    ['a script', '<script>alert(1)</script>', `1:1 ${tag('script')}`],
    ['a frame', '见<iframe src="https://example.org"></iframe>', `1:2 ${tag('iframe')}`],
    ['a style', '<style>p</style>', `1:1 ${tag('style')}`],
    ['a drawing with a handler', '<svg onload="alert(1)" />', `1:1 ${tag('svg')}`],
    ['a picture tag', '<img src="x" onerror="alert(1)" />', `1:1 ${tag('img')}`],
    ['a harmless tag', '支出<b>98.00</b>万元', `1:3 ${tag('b')}`],
    ['a component that is not on the list', '<Chart kind="bar" />', `1:1 ${tag('Chart')}`],
    ['a fragment', '<>文字</>', `1:1 ${tag('')}`],
    ['a member', '<Note.Title />', `1:1 ${tag('Note.Title')}`],
    ['a name that every object has', '<constructor title="x" />', `1:1 ${tag('constructor')}`],
    ['the prototype', '<__proto__ />', `1:1 ${tag('__proto__')}`],
    [
      'an event handler',
      '<Note title="口径" onclick="alert(1)">文字</Note>',
      '1:1 <Note> 没有 onclick 属性；可以写：title',
    ],
    [
      'an attribute that is computed',
      '<Note title={document.title}>文字</Note>',
      '1:1 <Note> 的 title 应写成 title="文字"',
    ],
    [
      'an attribute without a value',
      '<Note title>文字</Note>',
      '1:1 <Note> 的 title 应写成 title="文字"',
    ],
    [
      'spread attributes',
      '<Note {...props}>文字</Note>',
      '1:1 <Note> 中不能使用花括号；属性只能写 名称="文字"',
    ],
    ['a component left open', '<Note title="口径">文字', `1:1 ${unclosed}`],
    ['an end without a beginning', '文字</Note>', `1:3 ${unclosed}`],
    ['another end', '<Note title="口径">文字</Figure>', `1:20 ${unclosed}`],
    ['a picture', '如图![组织架构](a.png)', `1:3 ${picture}`],
    ['a picture by reference', '![组织架构][图]\n\n[图]: a.png', `1:1 ${picture}`],
    [
      'a first-level heading',
      '正文。\n\n# 一、基本情况',
      '3:1 正文标题从二级（##）开始；一级标题由元数据的 title 生成',
    ],
    [
      'a heading inside a quotation',
      '> ## 一、基本情况',
      '1:3 标题不能放在引用、列表、脚注或标注里；请移到外面，或改用加粗',
    ],
  ])('%s', (_, body, problem) => {
    const { report, problems } = read(body);
    expect(problems).toEqual([problem]);
    expect(report).toBeNull();
  });

  test.each([
    ['javascript', '[原文](javascript:alert(1))', 'javascript'],
    ['capitals', '[原文](JavaScript:alert(1))', 'JavaScript'],
    ['a tab inside', '[原文](<java\tscript:alert(1)>)', 'javascript'],
    ['an entity for a tab', '[原文](java&Tab;script:alert(1))', 'javascript'],
    ['an entity for the colon', '[原文](javascript&colon;alert(1))', 'javascript'],
    ['a numbered entity', '[原文](&#106;avascript:alert(1))', 'javascript'],
    ['a control character first', '[原文](<\u0001javascript:alert(1)>)', 'javascript'],
    ['data', '[原文](data:text/html,x)', 'data'],
    ['a file', '[原文](file:///etc/passwd)', 'file'],
    ['vbscript', '[原文](vbscript:x)', 'vbscript'],
  ])('a link by %s', (_, body, scheme) => {
    expect(read(body).problems).toEqual([`1:1 链接不能以 ${scheme}: 开头；请使用 https:// 网址`]);
  });

  test('a link by reference, at its definition', () => {
    expect(read('见[原文][1]。\n\n[1]: javascript:alert(1)').problems).toEqual([
      '3:1 链接不能以 javascript: 开头；请使用 https:// 网址',
    ]);
  });

  test.each(['//example.org', '/\\\\example.org', '\\\\\\\\example.org'])(
    'a link to another host without its scheme: %s',
    (address) => {
      expect(read(`[原文](${address})`).problems).toEqual(['1:1 链接缺少 https:；请写完整网址']);
    },
  );

  test('every offence of a text, not the first alone', () => {
    expect(read('合计{1}万元\n\n<b>文</b>\n\n![图](a.png)').problems).toEqual([
      `1:3 ${braces}`,
      `3:1 ${tag('b')}`,
      `5:1 ${picture}`,
    ]);
  });

  test('a text nested beyond reading, without crashing', () => {
    expect(read(`${'>'.repeat(10_000)}正文`).problems).toEqual([
      '1:17 引用或列表嵌套超过16层；请减少行首的 >、- 或编号',
    ]);
  });
});

describe('accepts what reports are written in', () => {
  test.each([
    ['an escaped less than', '执行率\\<90%的项目', '执行率<90%的项目'],
    ['escaped braces', '支出\\{单位：万元\\}', '支出{单位：万元}'],
    ['less than with a space', '甲 < 乙', '甲 < 乙'],
    ['a closing brace', '甲}乙', '甲}乙'],
    ['the word import within a line', '进口import设备', '进口import设备'],
    ['code as code', '写作`{a}`与`<b>`', '写作{a}与<b>'],
  ])('%s', (_, body, text) => {
    expect(read(body).report?.sections).toEqual([]);
    expect(typesIn(body).get('paragraph')).toEqual([text]);
  });

  test.each([
    ['a web page', '[原文](https://example.gov.cn/a)'],
    ['an address of this site', '[上年报告](/reports/gzgsl/2020/)'],
    ['a place on this page', '[见下文](#s2-1)'],
    ['mail', '[信箱](mailto:a@example.gov.cn)'],
    ['a bare address', '见 https://example.gov.cn/a 。'],
  ])('a link to %s', (_, body) => {
    expect(typesIn(body).get('link')).toHaveLength(1);
  });

  test('tables, footnotes and components', () => {
    const types = typesIn(
      '| 项 | 金额 |\n| --- | ---: |\n| 甲 | 1.00 |\n\n参加人次[^1]。\n\n[^1]: 按场次统计。\n\n<Note title="口径">\n\n执行率<Figure of="budget.executionRate" />\n\n</Note>',
    );
    expect(types.get('tableCell')).toEqual(['项', '金额', '甲', '1.00']);
    expect(types.get('footnoteDefinition')).toEqual(['按场次统计。']);
    expect(types.get('mdxJsxFlowElement')).toEqual(['执行率']);
    expect(types.get('mdxJsxTextElement')).toEqual(['']);
  });
});

describe('does not corrupt figures', () => {
  test('single tildes are ranges, not strikethrough', () => {
    const body = '全年组织教师培训5~10次，每次参加人数200~300人。';
    const types = typesIn(body);
    expect(types.has('delete')).toBe(false);
    expect(types.get('paragraph')).toEqual([body]);
  });

  test('double tildes still strike through', () => {
    expect(typesIn('支出~~98.00~~89.00万元').get('delete')).toEqual(['98.00']);
  });

  test('emphasis closes beside Chinese quotes', () => {
    const types = typesIn('推动创建省**“两个健康”**示范城市。');
    expect(types.get('strong')).toEqual(['“两个健康”']);
    expect(types.get('paragraph')).toEqual(['推动创建省“两个健康”示范城市。']);
  });

  test.each([
    ['quotes and dots stay as printed', '"绩效" -- 1...2'],
    ['a star between figures', '98.38%*6=5.90'],
    ['underscores in a name', 'zip_ping_biao.csv'],
    ['a percent range', '95%~98%，1~2月与3~4月'],
    ['full-width signs', '（一）１．５％'],
    ['an indented line is no code', '    1.项目支出14.27万元'],
  ])('%s', (_, body) => {
    expect(typesIn(body).get('paragraph')).toEqual([body.trim()]);
  });
});

test.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['CRLF behind a byte-order mark', '\r\n', '\uFEFF'],
])('places an offence behind wide and rare characters: %s', (_, newline, mark) => {
  const source = exampleSource('indexNumber: 𠮷0001', '## 一、𠮷\n\n“𠮷野家”执行率<90%');
  const { problems } = readReport(exampleFile, mark + source.replaceAll('\n', newline));
  // “𠮷野家”执行率: nine characters, one of them two UTF-16 units.
  expect(problems.map(({ place }) => place)).toEqual([{ line: 12, column: 10 }]);
});
