import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '#importers/source-document.ts';
import { examplePages, examplePdf, pageWithPicture, stream } from './example-pdf.ts';
import { readPdf } from './read-pdf.ts';

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const pages = (kids: string, count: number) => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const damaged = 'PDF 文件已损坏或不完整，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。';
const cutOff =
  'PDF 文件没有结尾标记，可能没有下载完整，或不是 PDF 文件，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。';
const firstPageDamaged =
  'PDF 文件第 1 页已损坏，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。';
const scanned =
  'PDF 文件里没有文字，应是扫描件，不能导入。请用签发的 Word 文件导入；只有扫描件时，请先在其他软件中识别文字（OCR）并逐字核对。';

describe('files that are refused with what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), cutOff],
    ['another kind of file', new TextEncoder().encode('2021年部门整体支出绩效自评报告'), cutOff],
    ['a scan', pageWithPicture('', 2000), scanned],
    ['pages that hold themselves', examplePdf([catalogue, pages('2 0 R', 1)]), firstPageDamaged],
    [
      'pages that hold each other',
      examplePdf([catalogue, pages('3 0 R', 2), pages('2 0 R', 2)]),
      firstPageDamaged,
    ],
    ['no page tree', examplePdf([]), damaged],
    [
      'arrays nested beyond reason',
      examplePdf([catalogue, pages('3 0 R', 1), `<< /Type /Page /X ${'['.repeat(300_000)} >>`]),
      firstPageDamaged,
    ],
    [
      'a catalogue nested beyond reason',
      examplePdf([`<< /Type /Catalog /X ${'<< /A '.repeat(300_000)} >>`, pages('', 0)]),
      damaged,
    ],
    [
      'content that can only be read in part, and not to a word',
      examplePages(['['.repeat(100_000)]),
      'PDF 文件的页面内容已损坏，读不出文字。请用签发的 Word 文件导入，或重新导出 PDF。',
    ],
    [
      'more pages than a report has',
      examplePages(Array.from({ length: 401 }, () => '')),
      'PDF 文件有 401 页，超过 400 页，不像是一份报告，未导入。',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toThrow(new UnreadableDocument(message));
  });

  test('a claim of a thousand million pages', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const claim = examplePdf([catalogue, pages('3 0 R', 1_000_000_000), page]);
    await expect(readPdf(claim)).rejects.toThrow(UnreadableDocument);
  });

  test('a page that takes longer than allowed', async () => {
    const content = zlibSync(new Uint8Array(60_000_000).fill(32), { level: 1 });
    const packed = Array.from(content, (byte) => String.fromCharCode(byte)).join('');
    const bomb = examplePdf([
      catalogue,
      pages('3 0 R', 1),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      stream(packed, '/Filter /FlateDecode'),
    ]);
    await expect(readPdf(bomb, { milliseconds: 20 })).rejects.toThrow('PDF 文件读取时间过长');
  });
});
