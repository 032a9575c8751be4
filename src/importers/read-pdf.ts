import { openPdf } from './open-pdf.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { rowText, textRows } from './pdf-lines.ts';
import { type PdfPage, readPage } from './pdf-page.ts';
import { type SourceDocument, UnreadableDocument } from './source-document.ts';
import { deadline } from './time-limit.ts';

/** Pages beyond which a document is no report. */
const mostPages = 400;
/** Time for one document; a page usually takes 10 to 50 ms. */
const longestMilliseconds = 60_000;
/** Share of a page's characters without Unicode from which on its text can't be trusted. */
const unreadableShare = 0.05;

/** Reads the text layer of a PDF file; throws `UnreadableDocument` where it has none that can be used. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const limit = deadline(
    longestMilliseconds,
    'PDF 文件读取时间过长，可能已损坏或过于复杂，未导入。请用签发的 Word 文件导入。',
  );
  try {
    return await limit.bound(readWithin(bytes, limit.bound));
  } finally {
    limit.end();
  }
}

type Bound = <T>(work: Promise<T>) => Promise<T>;

async function readWithin(bytes: Uint8Array, bound: Bound): Promise<SourceDocument> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > mostPages) {
      throw new UnreadableDocument(
        `PDF 文件有 ${document.numPages} 页，超过 ${mostPages} 页，不像是一份报告，未导入。`,
      );
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await bound(pageOf(document, number)));
    }
    refuseWithoutText(pages);
    refuseUnreadable(pages);
    const { blocks, lost } = pdfBlocks(pages);
    return {
      format: 'pdf',
      blocks,
      lost: [...lostOn(pages), ...lost],
      text: pages.map(textOf).join('\n'),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pageOf(
  document: Awaited<ReturnType<typeof openPdf>>,
  number: number,
): Promise<PdfPage> {
  try {
    return await readPage(document, number);
  } catch (cause) {
    throw new UnreadableDocument(
      `PDF 文件第 ${number} 页已损坏，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。`,
      { cause },
    );
  }
}

function hasText({ texts, slanted }: PdfPage): boolean {
  return texts.length > 0 || slanted.length > 0;
}

function refuseWithoutText(pages: readonly PdfPage[]): void {
  if (pages.some(hasText)) return;
  throw new UnreadableDocument(
    'PDF 文件里没有文字，应是扫描件，不能导入。请用签发的 Word 文件导入；只有扫描件时，请先在其他软件中识别文字（OCR）并逐字核对。',
  );
}

/** Characters of the private use area and the one that stands for an unknown character. */
const unknown = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}]/gu;

function unknownIn({ texts }: PdfPage): number {
  return texts.reduce((count, { text }) => count + (text.match(unknown)?.length ?? 0), 0);
}

function refuseUnreadable(pages: readonly PdfPage[]): void {
  const unreadable = pages.filter((page) => {
    const characters = page.texts.reduce((count, { text }) => count + text.length, 0);
    return unknownIn(page) > characters * unreadableShare;
  });
  if (unreadable.length === 0) return;
  const numbers = unreadable.map(({ number }) => number).join('、');
  throw new UnreadableDocument(
    `PDF 文件第 ${numbers} 页的字体没有文字编码，看得见的字读出来是乱码，不能导入。请用签发的 Word 文件导入。`,
  );
}

function lostOn(pages: readonly PdfPage[]): readonly string[] {
  return pages.flatMap((page) => {
    const at = `第${page.number}页：`;
    const unknowns = unknownIn(page);
    return [
      ...(hasText(page) ? [] : [`${at}没有文字（空白页、图片或扫描件），未读入`]),
      ...(page.pictures > 0 ? [`${at}图片${page.pictures}张`] : []),
      ...(page.slanted.length > 0
        ? [`${at}与正文方向不同的文字“${page.slanted.join('')}”（如水印）`]
        : []),
      ...(unknowns > 0 ? [`${at}${unknowns}个没有文字编码的符号，请对照原件核对`] : []),
      ...(page.replaced.length > 0
        ? [
            `${at}字形相同的异码字${page.replaced.length}个已换成通用字：${[...new Set(page.replaced)].join('')}`,
          ]
        : []),
    ];
  });
}

function textOf({ texts, slanted }: PdfPage): string {
  return [...textRows(texts).map(rowText), ...slanted].join('\n');
}
