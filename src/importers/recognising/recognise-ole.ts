import { oleNames } from '#importers/containers/ole.ts';
import { type SourceFormat, UnreadableDocument } from '#importers/source-document.ts';

/** What a stream of this name means for the whole file, the first that is there. */
const meanings: readonly (readonly [stream: string, sentence: string])[] = [
  [
    'EncryptedPackage',
    '文件设有打开密码，无法读取；请用 WPS、Word 或 Excel 打开，在“文件—信息—保护文档”中清除密码后另存再导入',
  ],
  ['WordDocument', '这是旧版 Word 文件（.doc）；请用 WPS 或 Word 打开，另存为 .docx 后再导入'],
  [
    'PowerPoint Document',
    '这是演示文稿（.ppt），不是报告文件；请提供 Word、Excel 或带文字的 PDF 文件',
  ],
  ['FileHeader', '这是韩文办公软件（.hwp）的文件；请另存为 .docx 或 .pdf 后再导入'],
];

const otherFile =
  '这是旧版 Office 格式的文件，但里面没有表格或文字；请用 WPS、Word 或 Excel 打开，另存为 .docx 或 .xlsx 后再导入';

/** An old Office file, or a new one under a password. */
export function recogniseOle(bytes: Uint8Array): SourceFormat {
  const names = oleNames(bytes);
  const meaning = meanings.find(([stream]) => names.has(stream));
  if (meaning) throw new UnreadableDocument(meaning[1]);
  if (names.has('Workbook') || names.has('Book')) return 'spreadsheet';
  throw new UnreadableDocument(otherFile);
}
