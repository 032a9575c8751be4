import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const read = (html: string) => readHtml(strToU8(html));
const texts = (html: string) =>
  read(html).blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
  );

test('headings keep their level, and a heading broken into lines is one', () => {
  expect(read('<h1>示例局<br>自评报告</h1><h2>一、<b>基本</b>情况</h2><p>正文</p>').blocks).toEqual(
    [
      { kind: 'paragraph', text: '示例局自评报告', level: 1, calls: [], place: '第1段' },
      { kind: 'paragraph', text: '一、基本情况', level: 2, calls: [], place: '第2段' },
      { kind: 'paragraph', text: '正文', level: null, calls: [], place: '第3段' },
    ],
  );
});

test.each([
  ['spaces and line breaks of the source', '<p>  支出 \n 480.92\n万元  </p>', ['支出 480.92 万元']],
  ['a line that breaks between Chinese characters', '<p>本级会\n  议费</p>', ['本级会议费']],
  ['an indent by full-width spaces', '<p>　　正文</p>', ['正文']],
  ['a space that may not break', '<p>第&nbsp;1&nbsp;条</p>', ['第 1 条']],
  [
    'lines that are paragraphs',
    '<p>　　一是<br>　　二是<br/><br/>三是</p>',
    ['一是', '二是', '三是'],
  ],
  ['words beside one another', '<p>支出<span>480</span><b>.92</b></p>', ['支出480.92']],
  [
    'powers and indices',
    '<p>10<sup>3</sup> m<sup>2</sup>，CO<sub>2</sub>，PM<sub>2.5</sub></p>',
    ['10³ m²，CO₂，PM2.5'],
  ],
  ['ticked boxes', '<p><input type="checkbox" checked>是<input type=checkbox>否</p>', ['☑是☐否']],
])('shows %s as browsers do', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test.each([
  ['from one', '<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
  ['from a start', '<ol start="3"><li>甲<li value="7">乙<li>丙</ol>', ['3. 甲', '7. 乙', '8. 丙']],
  ['in letters', '<ol type="a"><li><p>甲</p><li>乙</ol>', ['a. 甲', 'b. 乙']],
  [
    'in Roman numerals',
    '<ol type="I"><li>甲<li>乙<li>丙<li>丁</ol>',
    ['I. 甲', 'II. 乙', 'III. 丙', 'IV. 丁'],
  ],
  [
    'in Chinese numerals',
    '<ol style="list-style-type: cjk-ideographic"><li>甲<li>乙</ol>',
    ['一、甲', '二、乙'],
  ],
  ['not at all', '<ol style="list-style:none"><li>甲</ol><ul><li>乙</ul>', ['甲', '乙']],
  [
    'within one another',
    '<ol><li>甲<ol type="i"><li>子</ol><li>乙</ol>',
    ['1. 甲', 'i. 子', '2. 乙'],
  ],
])('numbers lists %s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('cells lie where browsers put them, also below spans that reach too far', () => {
  const { blocks } = read(`<table><caption>表1 收支</caption>
    <thead><tr><th rowspan="2">项目</th><th colspan="2">金额</th></tr><tr><th>预算</th><th>支出</th></tr></thead>
    <tr><td rowspan="9">合计</td><td>486.30</td><td>480.92</td></tr><tr><td rowspan="0">甲</td></tr></table>`);
  expect(blocks[0]).toMatchObject({ text: '表1 收支' });
  expect(blocks[1]).toMatchObject({
    kind: 'table',
    place: '表1',
    rows: [
      [
        { text: '项目', column: 0, rowSpan: 2, columnSpan: 1, place: '表1第1行第1列' },
        { text: '金额', column: 1, rowSpan: 1, columnSpan: 2 },
      ],
      [
        { text: '预算', column: 1, place: '表1第2行第2列' },
        { text: '支出', column: 2 },
      ],
      [
        { text: '合计', column: 0, rowSpan: 2 },
        { text: '486.30', column: 1 },
        { text: '480.92', column: 2 },
      ],
      [{ text: '甲', column: 1, rowSpan: 1 }],
    ],
  });
});

test('tables that lay a page out are no tables', () => {
  const inner = '<table><tr><td>甲</td><td>1</td></tr></table>';
  expect(texts(`<table><tr><td>正文</td><td>${inner}</td></tr></table>`)).toEqual([
    '正文',
    [['甲', '1']],
  ]);
  expect(texts('<table><tr><td><p>一</p><p>二</p></td></tr></table>')).toEqual(['一', '二']);
});

test.each([
  [
    'Word',
    '<p>支出<a href="#_ftn1" name="_ftnref1">[1]</a>。</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注文</p></div>',
  ],
  [
    'LibreOffice',
    '<p>支出<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>。</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>注文</p></div>',
  ],
  [
    'Markdown',
    '<p>支出<sup><a href="#fn-1" id="ref-1">1</a></sup>。</p><ol><li id="fn-1"><p>注文 <a href="#ref-1">↩</a></p></li></ol>',
  ],
])('footnotes as %s writes them are notes', (_, html) => {
  expect(read(html).blocks).toMatchObject([
    { kind: 'paragraph', text: '支出。', calls: [{ at: 2, label: '1' }] },
    { kind: 'note', label: '1', text: '注文', place: '脚注1' },
  ]);
});

test('a link within the page is no footnote', () => {
  expect(texts('<p><a href="#b">见下文</a></p><p id="b">下文</p>')).toEqual(['见下文', '下文']);
});

test('only the article is read, with its title', () => {
  const page = `<html><head><title>网站</title><meta name="ArticleTitle" content="示例局自评报告"><style>p{}</style></head>
    <body><div>首页</div><div class="TRS_Editor"><script>1</script><p>正文</p></div><div>版权所有</div></body></html>`;
  expect(texts(page)).toEqual(['示例局自评报告', '正文']);
  expect(texts('<header>网站</header><nav>首页</nav><p>正文</p><footer>备案</footer>')).toEqual([
    '正文',
  ]);
});

test('what cannot be kept is named', () => {
  const { lost } = read(
    '<p>正文<img alt="收支图"></p><p style="display:none">不显示</p><iframe></iframe><p><s>作废</s></p>',
  );
  expect(lost).toEqual([
    '图片 1 幅没有导入，其中的文字和数字请对照原件补录：收支图',
    '隐藏的文字 1 处没有导入：第2段附近',
    '嵌入的对象（如 Excel 表格、附件）1 个没有导入，请单独导入：第2段附近',
    '带删除线的文字 1 处按普通文字导入，请确认是否应删去：“作废”',
  ]);
});

test('the encoding that a page states is used', () => {
  const bytes = Uint8Array.from([...strToU8('<meta charset="gb2312"><p>'), 0xd6, 0xa7, 0xb3, 0xf6]);
  expect(readHtml(bytes).blocks).toMatchObject([{ text: '支出' }]);
});

test('elements nested without end are refused', { timeout: 5_000 }, () => {
  expect(() => read('<div>'.repeat(20_000))).toThrow(
    expect.objectContaining({
      name: 'UnreadableDocument',
      message: '网页的元素嵌套过深，不是正常的网页；请在浏览器中打开，复制正文到 Word 文件后再导入',
    }),
  );
});

test('a table that claims a boundless grid is refused', { timeout: 5_000 }, () => {
  const row = `<tr>${'<td colspan="1000" rowspan="60000">x</td>'.repeat(20)}</tr>`;
  expect(() => read(`<table>${row.repeat(100)}</table>`)).toThrow('表格超过 500000 格');
});
