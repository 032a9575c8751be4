import { type OfficePackage, xmlText } from '#importers/containers/office-package.ts';
import { type SourceFormat, UnreadableDocument } from '#importers/source-document.ts';

const wordContent =
  /vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.[\w.]*main\+xml/u;
const excelContent =
  /vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.[\w.]*main(?:\+xml)?"/u;

/** What a zip file is by the kinds of its parts. */
export function recognisePackage(parts: OfficePackage): SourceFormat {
  const contents = xmlText(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if (wordContent.test(contents)) return 'docx';
  if (excelContent.test(contents)) return 'spreadsheet';
  const type = xmlText(parts.get('mimetype') ?? new Uint8Array());
  if (type.includes('opendocument.spreadsheet')) return 'spreadsheet';
  throw new UnreadableDocument(refusedPackage(parts, type));
}

function refusedPackage(parts: OfficePackage, type: string): string {
  if (type.includes('opendocument.text')) {
    return '这是 OpenDocument 文字文件（.odt）；请用 WPS 或 Word 打开，另存为 .docx 后再导入';
  }
  if (parts.has('OFD.xml')) {
    return '这是版式文件 OFD；请用 OFD 阅读软件导出为带文字的 PDF，或向制作者索取 Word 原稿（.docx）后再导入';
  }
  if (parts.has('ppt/presentation.xml')) {
    return '这是演示文稿（.pptx），不是报告文件；请提供 Word、Excel 或带文字的 PDF 文件';
  }
  return '这是压缩包，不是文档；请先解压，再逐个导入其中的 .docx、.xlsx 或 .pdf 文件';
}
