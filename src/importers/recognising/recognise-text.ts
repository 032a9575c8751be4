import { decodeHtml } from '#importers/html/decode-html.ts';
import { type SourceFormat, UnreadableDocument } from '#importers/source-document.ts';

/** Characters that are looked at: what a file is stands in its head. */
const head = 4096;

const excelMarks = /urn:schemas-microsoft-com:office:(?:excel|spreadsheet)|progid="Excel\.Sheet"/iu;
const wordXml = /progid="Word\.Document"|office\/word\/2003\/wordml|<pkg:package/iu;
const page = /<!doctype\s+html|<(?:html|head|body|table|meta|div|p|title)[\s>]/iu;
const documentType = /<!DOCTYPE(?!\s+html)|<!ENTITY/iu;

/** What a file without a signature is: a page, a sheet written as HTML or XML, or text. */
export function recogniseText(bytes: Uint8Array, name: string): SourceFormat {
  const text = decodeHtml(bytes);
  const start = text.slice(0, head);
  if (text.trim() === '') {
    throw new UnreadableDocument('文件里没有文字；请检查是否导出或复制完整');
  }
  if (start.includes('\0')) {
    throw new UnreadableDocument(
      '无法识别的文件；能导入 Word（.docx）、Excel（.xlsx、.xls）、带文字的 PDF、网页（.html）和纯文本（.txt）',
    );
  }
  if (wordXml.test(start)) {
    throw new UnreadableDocument(
      '这是 Word 2003 XML 文件；请用 WPS 或 Word 打开，另存为 .docx 后再导入',
    );
  }
  if (!isMarkup(start)) return 'txt';
  if (documentType.test(text)) {
    throw new UnreadableDocument(
      '文件内部含有 DOCTYPE 或实体声明，正常的文档没有这些内容，已停止读取；请用 WPS、Word 或 Excel 打开后另存再导入',
    );
  }
  if (excelMarks.test(start) || /\.(?:xls|xlsx|et)$/iu.test(name)) return 'spreadsheet';
  if (page.test(start)) return 'html';
  return 'txt';
}

function isMarkup(start: string): boolean {
  return /^\s*</u.test(start);
}
