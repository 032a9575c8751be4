import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { examplePages, examplePdf, stream } from '#importers/pdf/example-pdf.ts';
import { wordFile } from '../../tests/office-file.ts';
import { photograph } from '../../tests/picture-file.ts';
import { inspectAttachment } from './inspect-attachment.ts';

/** What is found, each as one line. */
async function found(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { personal, named } = await inspectAttachment(bytes, name);
  return [
    ...personal.map(({ kind, masked, place }) => `${kind} ${masked} ${place}`),
    ...named.map(({ what, masked }) => `${what} ${masked}`),
  ];
}

test('reads the text of a Word file, shown or hidden, and who wrote it', async () => {
  const bytes = wordFile({
    paragraphs: ['受助人电话138001</w:t></w:r><w:r><w:t>38000，已办结。'],
    header: '值班电话：0571-88886666',
    comment: { author: '李示例', text: '请核对11010519491231002X是否正确' },
    deleted: { author: '王某某某', text: '卡号6222021234567890123' },
    author: '张示例',
    keywords: '经办13900139001',
    picture: photograph('赵示例'),
  });
  expect(await found(bytes, '名单.docx')).toEqual([
    '手机号 138****8000 第1段',
    '银行卡号 6222***********0123 正文、文本框或修订',
    '固定电话 0571-8888**** 页眉页脚',
    '身份证号 11*************02X 批注',
    '手机号 139****9001 文件属性',
    '修订作者 王***',
    '批注作者 李**',
    '作者 张**',
    '图片的摄影者 赵**',
    '图片的拍摄位置 经纬度',
  ]);
});

test('reads the cells of a workbook under their heads', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['姓名', '身份证号', '联系电话', '项目编码'],
    ['某某', '110105491231002', 13800138000, '440105491231002'],
  ]);
  utils.book_append_sheet(book, sheet, '名单');
  book.Props = { Author: '张示例' };
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect(await found(bytes, '名单.xlsx')).toEqual([
    '身份证号 11**********002 工作表“名单”B2',
    '手机号 138****8000 工作表“名单”C2',
    '作者 张**',
  ]);
});

test('reads the pages and the metadata packet of a PDF file', async () => {
  const page = 'BT /F1 12 Tf 100 700 Td (Tel 138 0013 8000) Tj ET';
  expect(await found(examplePages([page]), '名单.pdf')).toEqual(['手机号 138****8000 第1页']);
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Zhang Shili</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
  const withAuthor = examplePdf([
    '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    stream('BT /F1 12 Tf 100 700 Td (Budget) Tj ET'),
    stream(packet, '/Type /Metadata /Subtype /XML'),
  ]);
  expect(await found(withAuthor, '名单.pdf')).toEqual(['作者 Z***']);
});

test('reads CSV, text and pages', async () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const csv = '项目代码,联系电话\r\n13800138000,13900139001\r\n"甲,乙",139 0013 9002\r\n';
  expect(await found(encode(csv), '名单.csv')).toEqual([
    '手机号 139****9001 第2行第2列',
    '手机号 139****9002 第3行第2列',
  ]);
  expect(await found(encode('经办人：张三，电话139 0013 9001。'), '名单.txt')).toEqual([
    '手机号 139****9001 第1行',
    '联系人姓名 张* 第1行',
  ]);
  const page = '<!doctype html><html><body><p>联系 <b>139</b>00139001</p></body></html>';
  expect(await found(encode(page), '名单.html')).toEqual(['手机号 139****9001 第1段']);
});

test('tells where a photograph was taken', async () => {
  expect(await found(photograph('张示例'), '现场.jpg')).toEqual(['摄影者 张**', '拍摄位置 经纬度']);
});

test('says what could not be read', async () => {
  const scan = await inspectAttachment(examplePages(['0 0 100 100 re f']), '扫描.pdf');
  expect(scan.unread).toBe('PDF 文件里没有文字，应是扫描件');
  const old = await inspectAttachment(new Uint8Array([1, 0, 2, 0]), '附件.doc');
  expect(old.unread).toBe('无法识别的文件');
  const picture = await inspectAttachment(photograph('x'), '现场.jpg');
  expect(picture.unread).toBe('是图片，其中的文字没有读出');
});
