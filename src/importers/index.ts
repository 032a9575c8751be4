import { readHtml } from '#importers/html/read-html.ts';
import { readPdf } from '#importers/pdf/read-pdf.ts';
import { recogniseFormat } from '#importers/recognising/recognise.ts';
import { readTxt } from '#importers/text/read-txt.ts';
import { readDocx } from '#importers/word/read-docx.ts';
import { readSpreadsheet } from '#importers/workbook/read-spreadsheet.ts';
import { type SourceDocument, type SourceFormat, UnreadableDocument } from './source-document.ts';

type Reader = (bytes: Uint8Array, onStep: () => void) => SourceDocument | Promise<SourceDocument>;

const readers: Readonly<Record<SourceFormat, Reader>> = {
  docx: readDocx,
  html: readHtml,
  pdf: (bytes, onStep) => readPdf(bytes, { onStep }),
  spreadsheet: readSpreadsheet,
  txt: readTxt,
};

/**
 * What a file says.
 *
 * @param name - With its extension: `自评表.xls`.
 * @param onStep - Told of each step forward: a page of a PDF.
 * @throws UnreadableDocument saying what is wrong with the file and what to do.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  onStep = () => {},
): Promise<SourceDocument> {
  const read = readers[recogniseFormat(bytes, name)];
  try {
    const document = await read(bytes, onStep);
    if (document.blocks.length > 0) return document;
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument(
      '文件已损坏或格式特殊，无法读取；请用 WPS、Word 或 Excel 打开后另存再导入',
      { cause },
    );
  }
  throw new UnreadableDocument(
    '文件里没有可以提取的文字（可能只有图片）；请提供带文字的文件，或先做文字识别（OCR）并逐字核对',
  );
}
