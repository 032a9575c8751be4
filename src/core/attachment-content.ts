/** What a file is by its content, with the word for it that readers know. */
export const contentNames = {
  pdf: 'PDF 文件',
  ofd: 'OFD 文件',
  docx: 'Word 文档（docx）',
  xlsx: 'Excel 工作簿（xlsx）',
  pptx: '演示文稿（pptx）',
  odf: 'OpenDocument 文件',
  doc: '旧版 Word 文档（doc）',
  xls: '旧版 Excel 工作簿（xls）',
  ole: '旧版 Office 文件',
  encrypted: '设有打开密码的文件',
  rtf: 'RTF 文档',
  zip: 'ZIP 压缩包',
  archive: '压缩包',
  page: '网页',
  xml: 'XML 或 SVG 文件',
  image: '图片',
  program: '程序',
  text: '纯文本',
  empty: '空文件',
  unknown: '不明内容（或已损坏）',
} as const;

export type ContentFormat = keyof typeof contentNames;

/** What the bytes of a file show. */
export interface AttachmentContent {
  readonly format: ContentFormat;
  /** Whether it carries programs that may run where it is opened: macros, scripts of a PDF. */
  readonly runs: boolean;
}
