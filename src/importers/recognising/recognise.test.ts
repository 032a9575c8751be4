import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { recogniseFormat } from './recognise.ts';

const unreadable = (message: string) =>
  expect.objectContaining({ name: 'UnreadableDocument', message });

const documents = new URL('../../../tests/documents/', import.meta.url);
const document = (path: string) => readFileSync(new URL(path, documents));

test.each([
  ['docx/narrative.docx', 'docx'],
  ['spreadsheet/chongqing.xlsx', 'spreadsheet'],
  ['spreadsheet/chongqing.xls', 'spreadsheet'],
  ['spreadsheet/chongqing.ods', 'spreadsheet'],
  ['spreadsheet/central.xls', 'spreadsheet'],
])('%s is a %s whatever its name says', (path, format) => {
  for (const name of ['报告.docx', '报告.pdf', '报告.txt', '报告']) {
    expect(recogniseFormat(document(path), name), name).toBe(format);
  }
});

const page = '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>';
const excelPage =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table></table></body></html>';

test.each([
  ['a page', page, '报告.html', 'html'],
  ['a page after a byte order mark', `\ufeff${page}`, '报告', 'html'],
  ['a page that Excel wrote', excelPage, '自评表.html', 'spreadsheet'],
  ['a page named as a sheet', page, '自评表.xls', 'spreadsheet'],
  ['a piece of a page named as text', '<table><tr><td>1</td></tr></table>', '表.txt', 'html'],
  ['text', '一、基本情况', '报告.docx', 'txt'],
  ['text that compares', '<90% 的项目', '报告.txt', 'txt'],
  ['a PDF file behind other bytes', `${'x'.repeat(900)}%PDF-1.7`, '报告.txt', 'pdf'],
  ['text that speaks of PDF late', `${'x'.repeat(1100)}%PDF-1.7`, '报告.pdf', 'txt'],
])('recognises %s', (_, content, name, format) => {
  expect(recogniseFormat(strToU8(content), name)).toBe(format);
});

test('text may be in GB 18030 and in UTF-16', () => {
  const gb = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2]);
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x00, 0x4e, 0x0a, 0x00]);
  expect(recogniseFormat(gb, '报告')).toBe('txt');
  expect(recogniseFormat(utf16, '报告')).toBe('txt');
});

/** A file system in a file with streams of these names, as Office writes it. */
function ole(...names: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(file, name, [1, 2, 3]);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

const zip = (...paths: readonly string[]) =>
  zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('x')])));
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const packed = '这是压缩包，不是文档；请先解压，再逐个导入其中的 .docx、.xlsx 或 .pdf 文件';
const picture =
  '这是图片（扫描件或照片），里面没有可以提取的文字；请提供 Word、Excel 原稿或带文字的 PDF，或先做文字识别（OCR）并逐字核对';

test.each([
  ['nothing', bytes(''), '文件是空的（0 字节）；请检查是否复制或下载完整'],
  ['white space', strToU8(' \n　\n'), '文件里没有文字；请检查是否导出或复制完整'],
  [
    'more than fits',
    new Uint8Array(60 * 1024 * 1024),
    '文件有 60 MB，超过 50 MB 的上限；请删去或压缩其中的图片后另存再导入',
  ],
  [
    'a Word file under a password',
    ole('EncryptionInfo', 'EncryptedPackage'),
    '文件设有打开密码，无法读取；请用 WPS、Word 或 Excel 打开，在“文件—信息—保护文档”中清除密码后另存再导入',
  ],
  [
    'an old Word file',
    ole('WordDocument', '1Table'),
    '这是旧版 Word 文件（.doc）；请用 WPS 或 Word 打开，另存为 .docx 后再导入',
  ],
  [
    'an old presentation',
    ole('PowerPoint Document'),
    '这是演示文稿（.ppt），不是报告文件；请提供 Word、Excel 或带文字的 PDF 文件',
  ],
  [
    'an unknown old file',
    ole('Something'),
    '这是旧版 Office 格式的文件，但里面没有表格或文字；请用 WPS、Word 或 Excel 打开，另存为 .docx 或 .xlsx 后再导入',
  ],
  ['RTF', bytes('{\\rtf1 x}'), '这是 RTF 文件；请用 WPS 或 Word 打开，另存为 .docx 后再导入'],
  [
    'OFD',
    zip('OFD.xml', 'Doc_0/Document.xml'),
    '这是版式文件 OFD；请用 OFD 阅读软件导出为带文字的 PDF，或向制作者索取 Word 原稿（.docx）后再导入',
  ],
  [
    'a presentation',
    zip('ppt/presentation.xml'),
    '这是演示文稿（.pptx），不是报告文件；请提供 Word、Excel 或带文字的 PDF 文件',
  ],
  [
    'OpenDocument text',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    '这是 OpenDocument 文字文件（.odt）；请用 WPS 或 Word 打开，另存为 .docx 后再导入',
  ],
  ['a zip file of files', zip('报告.docx', '自评表.xls'), packed],
  ['an empty zip file', zipSync({}), packed],
  ['RAR', bytes('Rar!\x1a\x07'), packed],
  ['7z', bytes('7z\xbc\xaf\x27\x1c'), packed],
  ['PNG', bytes('\x89PNG\r\n\x1a\n'), picture],
  ['JPEG', bytes('\xff\xd8\xff\xe0'), picture],
  ['TIFF', bytes('II*\0\b\0\0\0'), picture],
  ['HEIC', bytes('\0\0\0\x18ftypheic'), picture],
  [
    'a file of an encrypting program',
    bytes('b\x14#e\0\x10E-SafeNet\0\0LOCK'),
    '文件被单位的文档加密软件加密，无法读取；请在装有该软件的电脑上解密后再导入',
  ],
  [
    'a page with all its files',
    bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
    '这是单个网页文件（MHTML）；请用 WPS、Word 或 Excel 打开，另存为 .docx 或 .xlsx 后再导入',
  ],
  [
    'XML of Word 2003',
    bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    '这是 Word 2003 XML 文件；请用 WPS 或 Word 打开，另存为 .docx 后再导入',
  ],
  [
    'XML with entities of its own',
    bytes('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa">]><Workbook>&a;</Workbook>'),
    '文件内部含有 DOCTYPE 或实体声明，正常的文档没有这些内容，已停止读取；请用 WPS、Word 或 Excel 打开后另存再导入',
  ],
  [
    'a program',
    bytes('MZ\x90\0\x03\0\0\0'),
    '无法识别的文件；能导入 Word（.docx）、Excel（.xlsx、.xls）、带文字的 PDF、网页（.html）和纯文本（.txt）',
  ],
])('says what to do with %s', (_, content, sentence) => {
  expect(() => recogniseFormat(content, '报告.docx')).toThrow(unreadable(sentence));
});
