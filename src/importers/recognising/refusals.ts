/** Files that are no text and no document: how they begin, and what to do. */
const refusals: readonly (readonly [begins: RegExp, sentence: string])[] = [
  [/^\{\\rtf/u, '这是 RTF 文件；请用 WPS 或 Word 打开，另存为 .docx 后再导入'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\p{Cc}{4}|II\*\p{Cc}|MM\p{Cc}\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/su,
    '这是图片（扫描件或照片），里面没有可以提取的文字；请提供 Word、Excel 原稿或带文字的 PDF，或先做文字识别（OCR）并逐字核对',
  ],
  [
    /^(?:Rar!|7z\xbc\xaf|\p{Cc}\x8b\p{Cc}|PK\p{Cc}{2})/u,
    '这是压缩包，不是文档；请先解压，再逐个导入其中的 .docx、.xlsx 或 .pdf 文件',
  ],
  [
    /^(?:%TSD-Header|.{0,64}E-SafeNet)/su,
    '文件被单位的文档加密软件加密，无法读取；请在装有该软件的电脑上解密后再导入',
  ],
  [
    /^(?:MIME-Version:|.{0,400}\nContent-Type: multipart\/related)/isu,
    '这是单个网页文件（MHTML）；请用 WPS、Word 或 Excel 打开，另存为 .docx 或 .xlsx 后再导入',
  ],
];

/**
 * What to do with a file that begins like this, `null` where nothing speaks against reading it.
 *
 * @param start - Its first bytes, one character each.
 */
export function refusal(start: string): string | null {
  return refusals.find(([begins]) => begins.test(start))?.[1] ?? null;
}
