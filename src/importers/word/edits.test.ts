import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from './read-docx.ts';

const files = unzipSync(
  readFileSync(new URL('../../../tests/documents/docx/typed-numbers.docx', import.meta.url)),
);

/** Reads a Word document of this body. */
async function read(body: string) {
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const head = xml.slice(0, xml.indexOf('<w:body>'));
  const document = strToU8(`${head}<w:body>${body}</w:body></w:document>`);
  return readDocx(zipSync({ ...files, 'word/document.xml': document }));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('han')}</w:rt><w:rubyBase>${run('汉')}</w:rubyBase></w:ruby></w:r>`;
const box = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const oldBox = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run('旧框'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const picture = `<w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId99"/></a:graphicData></a:graphic></w:drawing></w:r>`;
const deleted = '<w:rPr><w:del w:id="1" w:author="示例"/></w:rPr>';
const sign = (font: string, character: string) =>
  `<w:r><w:sym w:font="${font}" w:char="${character}"/></w:r>`;

test.each([
  ['a link', `<w:hyperlink w:anchor="a">${run('链接')}</w:hyperlink>`, ['链接']],
  ['a reading above a word', ruby, ['汉']],
  [
    'signs of Wingdings',
    sign('Wingdings 2', 'F052') + run('是') + sign('Wingdings', 'F0A8') + run('否'),
    ['☑是□否'],
  ],
  ['a ticked field', box + run('是'), ['☑是']],
  ['a text box of old Word', run('主') + oldBox, ['主', '旧框']],
  ['a broken line', `${run('上')}<w:r><w:br/></w:r>${run('下')}`, ['上', '下']],
  [
    'characters that mean something elsewhere',
    run('&lt;90% {x} &amp;amp; a*b_c'),
    ['<90% {x} &amp; a*b_c'],
  ],
])('%s is read', async (_, content, texts) => {
  const { blocks, lost } = await read(paragraph(content));
  expect(blocks.map((block) => (block.kind === 'table' ? null : block.text))).toEqual(texts);
  expect(lost).toEqual([]);
});

test('levels beyond those of HTML are kept', async () => {
  const { blocks } = await read(paragraph(run('八级'), '<w:outlineLvl w:val="7"/>'));
  expect(blocks).toMatchObject([{ text: '八级', level: 8 }]);
});

test('a paragraph whose end was deleted runs into the next', async () => {
  const { blocks } = await read(paragraph(run('前半'), deleted) + paragraph(run('后半')));
  expect(blocks).toMatchObject([{ text: '前半后半' }]);
});

test('a picture that is missing is named and the rest is read', async () => {
  const { blocks, lost } = await read(paragraph(picture) + paragraph(run('后文')));
  expect(blocks).toMatchObject([{ text: '后文' }]);
  expect(lost).toEqual(['图片 1 幅没有导入，其中的文字和数字请对照原件补录']);
});

test('merged cells end where the next ones begin, and rows may begin further right', async () => {
  const { blocks } = await read(
    `<w:tbl>${[
      row(cell(paragraph(run('甲')), '<w:vMerge w:val="restart"/>'), cell(paragraph(run('1')))),
      row(cell(paragraph(''), '<w:vMerge/>'), cell(paragraph(run('2')))),
      row(cell(paragraph(run('乙')), '<w:vMerge w:val="restart"/>'), cell(paragraph(run('3')))),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph(run('4')))}</w:tr>`,
    ].join('')}</w:tbl>`,
  );
  const rows = blocks[0]?.kind === 'table' ? blocks[0].rows : [];
  expect(
    rows.map((cells) => cells.map(({ text, column, rowSpan }) => [text, column, rowSpan])),
  ).toEqual([
    [
      ['甲', 0, 2],
      ['1', 1, 1],
    ],
    [['2', 1, 1]],
    [
      ['乙', 0, 1],
      ['3', 1, 1],
    ],
    [
      ['', 0, 1],
      ['4', 1, 1],
    ],
  ]);
});

test('a table in a cell is read as text and named, a frame of one cell as paragraphs', async () => {
  const inner = `<w:tbl>${row(cell(paragraph(run('子'))), cell(paragraph(run('丑'))))}</w:tbl>`;
  const outer = `<w:tbl>${row(cell(paragraph(run('甲'))), cell(inner + paragraph(run('后'))))}</w:tbl>`;
  const frame = `<w:tbl>${row(cell(paragraph(run('框一')) + paragraph(run('框二'))))}</w:tbl>`;
  const { blocks, lost } = await read(outer + frame);
  expect(blocks).toMatchObject([
    { kind: 'table', rows: [[{ text: '甲' }, { text: '子\n丑\n后' }]] },
    { kind: 'paragraph', text: '框一' },
    { kind: 'paragraph', text: '框二' },
  ]);
  expect(lost).toEqual(['表格中的表格 1 个按文字导入，行列请对照原件：表1第1行第2列']);
});
