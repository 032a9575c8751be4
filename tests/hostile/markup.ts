import { type HostileText, reportsWith, withText } from './hostile-file.ts';

const tag = (name: string) => `标签 <${name}> 不能使用`;
const braces = '花括号 { } 会被当作程序代码';
const less = '小于号 < 会被当作标签的开头';
const program = 'import 和 export 是程序代码';
const scheme = (name: string) => `链接不能以 ${name}: 开头`;

const tags: readonly HostileText[] = [
  'script',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'style',
  'link',
  'meta',
  'base',
  'svg',
  'math',
  'img',
  'video',
  'audio',
  'template',
  'slot',
  'portal',
  'frameset',
  'marquee',
  'details',
  'dialog',
  'textarea',
  'select',
  'noscript',
  'xmp',
  'Script',
  'SCRIPT',
  'Fragment',
  'Foo',
  'a.b',
  'data-chart',
  'constructor',
  '__proto__',
].map((name) => [`the element ${name}`, `<${name}>canary()</${name}>`, tag(name)]);

const attributes: readonly HostileText[] = [
  ['a handler on a component', '<Note onclick="canary()">甲</Note>', '没有 onclick 属性'],
  ['a style on a component', '<Note style="x">甲</Note>', '没有 style 属性'],
  ['code as an attribute', '<Note title={canary()}>甲</Note>', '的 title 应写成'],
  ['code spread over a component', '<Note {...canary()}>甲</Note>', '中不能使用花括号'],
  [
    'a property of React',
    '<Note dangerouslySetInnerHTML="x">甲</Note>',
    '没有 dangerouslySetInnerHTML',
  ],
  ['a directive of Astro', '<Note set:html="<b>">甲</Note>', '没有 set:html 属性'],
  ['a directive of the client', '<Note client:load>甲</Note>', '没有 client:load 属性'],
  ['a figure of nothing', '<Figure of="__proto__.x" />', '在元数据中没有对应的数字'],
  ['a figure of a method', '<Figure of="constructor.name" />', '在元数据中没有对应的数字'],
  [
    'merged cells beyond all sheets',
    '<Table merged="A1:ZZ99999999">\n\n| 甲 |\n| --- |\n| 乙 |\n\n</Table>',
    '',
  ],
  ['a table around no table', '<Table merged="A1:A2">甲</Table>', '之间应是一个表格'],
];

const code: readonly HostileText[] = [
  ['an expression', '合计{canary()}万元', braces],
  ['an expression in a block', '{canary()}', braces],
  ['an expression in a heading', '## 二、{canary()}', braces],
  ['an expression in a cell', '| 甲 |\n| --- |\n| {canary()} |', braces],
  ['an expression in a footnote', '甲[^1]\n\n[^1]: {canary()}', braces],
  ['an open brace', '合计{1', braces],
  ['a comment of JSX', '{/* 甲 */}', braces],
  ['an import', "import x from 'node:fs'", program],
  ['an export', 'export const x = canary()', program],
  ['a default export', 'export default canary', program],
  ['a comment of HTML', '<!-- 甲 -->', less],
  ['a processing instruction', '<?php canary() ?>', less],
  ['a document type', '<!DOCTYPE html>', less],
  ['a character data section', '<![CDATA[canary()]]>', less],
  ['a tag that nothing closes', '<Note>甲', '标签没有成对闭合'],
  ['a closing tag alone', '甲</Note>', '标签没有成对闭合'],
  ['a tag cut off', '<Note title="甲', '标签没有成对闭合'],
  ['a fragment', '<>canary()</>', '标签 <> 不能使用'],
];

const links: readonly HostileText[] = [
  ['javascript', '[甲](javascript:canary())', scheme('javascript')],
  ['javascript in capitals', '[甲](JaVaScRiPt:canary())', scheme('JaVaScRiPt')],
  ['javascript behind an entity', '[甲](java&#115;cript:canary())', scheme('javascript')],
  ['javascript with a tab inside', '[甲](<java&#9;script:canary()>)', scheme('javascript')],
  ['javascript with a line end inside', '[甲](java&#10;script:canary())', scheme('javascript')],
  ['javascript behind a space', '[甲](< javascript:canary()>)', scheme('javascript')],
  ['javascript behind a control', '[甲](&#1;javascript:canary())', scheme('javascript')],
  ['javascript by reference', '[甲][a]\n\n[a]: javascript:canary()', scheme('javascript')],
  ['vbscript', '[甲](vbscript:canary())', scheme('vbscript')],
  ['data', '[甲](data:text/html,<script>canary()</script>)', ''],
  ['data in base64', '[甲](data:text/html;base64,PHNjcmlwdD4=)', scheme('data')],
  ['blob', '[甲](blob:https://a.example/1)', scheme('blob')],
  ['a file', '[甲](file:///etc/passwd)', scheme('file')],
  ['the source of a page', '[甲](view-source:https://a.example)', scheme('view-source')],
  ['another host without a scheme', '[甲](//a.example/x)', '链接缺少 https:'],
  ['another host behind a backslash', '[甲](/\\\\a.example/x)', '链接缺少 https:'],
  ['a picture', '![甲](https://canary.example/x.png)', '正文中不能插入图片'],
  ['a picture by reference', '![甲][a]\n\n[a]: https://canary.example/x.png', '正文中不能插入图片'],
];

/** Markup that would run, load or hide something. */
export const hostileMarkup = [
  ...reportsWith('biaoqian', tags, withText('biaoqian')),
  ...reportsWith('shuxing', attributes, withText('shuxing')),
  ...reportsWith('daima', code, withText('daima')),
  ...reportsWith('lianjie', links, withText('lianjie')),
];
