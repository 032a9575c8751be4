import { type HostileText, reportsWith, withFrontMatter, withText } from './hostile-file.ts';

const many = 20_000;
const marks = '标记太多';
const nested = '嵌套超过16层';
const stairs = (levels: number, step: string, line: string) =>
  Array.from({ length: levels }, (_, level) => step.repeat(level) + line).join('\n');

/** What keeps a parser of Markdown busy: the work grows with the square of what stands there. */
const texts: readonly HostileText[] = [
  ['asterisks in one paragraph', 'a*'.repeat(many), marks],
  ['asterisks between Chinese characters', '甲*乙'.repeat(many), marks],
  ['asterisks in one run', '*'.repeat(many), marks],
  ['two kinds of emphasis', '*a_ '.repeat(many), marks],
  ['emphasis within emphasis', '*a **b '.repeat(many), marks],
  ['strong emphasis around quotes', '**“a”**'.repeat(many), marks],
  ['underscores', '_a '.repeat(many), marks],
  ['tildes', '~~a '.repeat(many), marks],
  ['open brackets', '['.repeat(many), marks],
  ['brackets that close nothing', ']'.repeat(many), marks],
  ['links that never end', '[a]('.repeat(many), marks],
  ['pictures', '![a](b) '.repeat(many), marks],
  ['references', '[a][b'.repeat(many), marks],
  ['calls of footnotes', '甲[^1]'.repeat(many), marks],
  ['backticks', '`a'.repeat(many), marks],
  ['braces', '{} '.repeat(many), marks],
  ['elements', '<Note>'.repeat(many), marks],
  ['figures', '<Figure of="budget.adjusted" /> '.repeat(8_000), marks],
  [
    'emphasis in a long table that is none',
    `| a |\n| - | - |\n${'| *a*a*a |\n'.repeat(9_000)}`,
    marks,
  ],
  ['quotes in one line', '>'.repeat(many), nested],
  ['quotes line by line', stairs(400, '>', '> 甲'), nested],
  ['lists in one line', `${'- '.repeat(many)}甲`, nested],
  ['numbers in one line', `${'1. '.repeat(many)}甲`, nested],
  ['lists line by line', stairs(500, '  ', '- 甲'), '行首空格超过120格'],
  ['footnotes within footnotes', stairs(300, '    ', '[^1]: 甲\n'), '行首空格超过120格'],
  [
    'elements within elements',
    `${'<Note>\n\n'.repeat(400)}甲\n\n${'</Note>\n\n'.repeat(400)}`,
    '嵌套过深',
  ],
  ['paragraphs', '甲\n\n'.repeat(many), '正文超过10000行'],
  ['items', '- 甲\n'.repeat(many), '正文超过10000行'],
  ['headings', '## 甲\n\n'.repeat(5_000), '标题超过2000个'],
  ['rows', `| 甲 |\n| - |\n${'| 1 |\n'.repeat(many)}`, '正文超过10000行'],
  ['one endless line', '甲'.repeat(600_000), '文件超过50万字'],
  ['empty lines', `${'\n'.repeat(600_000)}甲`, '文件超过50万字'],
];

/** What keeps a reader of YAML busy, or makes much of little. */
const frontMatter: readonly HostileText[] = [
  ['a billion laughs', laughs(), '不支持锚点'],
  ['an anchor', 'indexNumber: &a 甲', '不支持锚点'],
  ['an alias', 'indexNumber: &a 甲\ndocumentNumber: *a', '不支持别名'],
  ['an alias of nothing', 'indexNumber: *a', ''],
  ['a merge key', 'budget:\n  <<: {expenditure: 1}', '没有名为 <<'],
  ['merged anchors', 'a: &a {b: c}\nbudget:\n  <<: *a', '不支持别名'],
  ['a tag of JavaScript', 'indexNumber: !!js/function "x"', '不支持标签'],
  ['a tag of Python', 'indexNumber: !!python/object/apply:os.system [x]', '不支持标签'],
  ['a tag of its own', 'indexNumber: !canary x', '不支持标签'],
  ['binary data', 'indexNumber: !!binary aGk=', '不支持标签'],
  ['a directive', '%YAML 1.2\nindexNumber: 甲', ''],
  ['a second document', 'indexNumber: 甲\n...\ndocumentNumber: 乙', ''],
  ['brackets within brackets', `projects: ${'['.repeat(5_000)}`, ''],
  [
    'closed brackets within brackets',
    `projects: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    '嵌套层数过多',
  ],
  ['braces within braces', `budget: ${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`, '嵌套层数过多'],
  ['dashes in one line', `projects:\n  ${'- '.repeat(5_000)}a`, ''],
  ['questions in one line', `${'? '.repeat(5_000)}a`, ''],
  ['stairs', stairs(600, ' ', 'a:'), '嵌套层数过多'],
  ['indicators without end', indicators(), '嵌套层数过多'],
  ['a key twice', 'unit: 万元\nunit: 元', '同一项写了两次'],
  ['the prototype as a key', '__proto__:\n  admin: true', '没有名为 __proto__'],
  ['the prototype further down', 'budget:\n  __proto__: {expenditure: "1"}', '没有名为 __proto__'],
  ['the constructor as a key', 'constructor: {prototype: {a: 1}}', '没有名为 constructor'],
  ['a method as a key', 'toString: 1', '没有名为 toString'],
  ['a list as a key', '[a, b]: 1', '每一项的名称应是一个词'],
  ['no key', ': 1', '没有名为'],
  ['an endless key', `${'k'.repeat(5_000)}: 1`, '名称过长'],
  ['an endless value', `indexNumber: ${'甲'.repeat(50_000)}`, '超过20000字'],
  ['an endless figure', `budget: {adjusted: "${'9'.repeat(10_000)}"}`, '数字最多40位'],
  ['a figure with an exponent', 'budget: {adjusted: "1e999999999"}', '不是数字'],
  ['a figure that is none', 'budget: {adjusted: NaN}', '不是数字'],
  ['a figure without end', 'budget: {adjusted: Infinity}', '不是数字'],
  ['a figure in hexadecimal', 'budget: {adjusted: 0x10}', '不是数字'],
  ['an endless title', `indexNumber: 甲\nsource: {name: ${'长'.repeat(30_000)}}`, '超过20000字'],
  ['many keys', Array.from({ length: many }, (_, index) => `k${index}: 1`).join('\n'), ''],
  ['many items', `projects:\n${'  - name: 甲\n'.repeat(6_000)}`, '此处超过5000项'],
  ['many wrong items', `projects:\n${'  - 甲\n'.repeat(many)}`, ''],
  ['an open quote and many lines', `indexNumber: "甲\n${'  乙\n'.repeat(many)}`, ''],
  ['open quotes on all lines', "- '甲\n".repeat(many), ''],
  [
    'front matter without end',
    'indexNumber: |\n  甲\n  '.concat('甲\n  '.repeat(110_000)),
    '元数据超过30万字',
  ],
  ['a program as the source', 'source: {name: 甲, url: "javascript:canary()"}', '来源网址应以'],
  ['data as the source', 'source: {name: 甲, url: "data:text/html,x"}', '来源网址应以'],
  ['white space in the source', 'source: {name: 甲, url: "https://a.example/ x"}', '来源网址应以'],
  ['an item of two types', 'budget: [1, 2]', '此处应是若干'],
  ['a list where a text is due', 'indexNumber: [a]', '索引号应是一段文字'],
  ['a map where a list is due', 'projects: {a: 1}', '此处应是列表'],
];

function laughs(): string {
  const line = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  return [
    'a: &a [甲]',
    ...'bcdefghi'.split('').map((name, at) => line(name, `*${'abcdefgh'[at]}`)),
  ].join('\n');
}

function indicators(): string {
  return `scores: {indicators: ${'[{name: 甲, children: '.repeat(40)}[]${'}]'.repeat(40)}}`;
}

/** Files that keep a reader busy. */
export const bombs = [
  ...reportsWith('zhadan', texts, withText('zhadan')),
  ...reportsWith('yamlzhadan', frontMatter, withFrontMatter('yamlzhadan')),
];
