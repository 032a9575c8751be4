import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { pdfBlocks } from './blocks.ts';
import type { OpenDocuments, Rigour } from './document.ts';
import { rowText, textRows } from './lines.ts';
import { lostOnPage } from './lost-on-page.ts';
import { openPdf } from './open-pdf.ts';
import { type PdfPage, readPage } from './page.ts';
import { isReadable } from './readable-text.ts';
import { deadline } from './time-limit.ts';

/** Pages beyond which a document is no report. */
const mostPages = 400;
/** Runs of characters beyond which a page is no page of text. */
const mostRuns = 50_000;
/** Time for one document; a page usually takes 10 to 50 ms. */
const longestMilliseconds = 60_000;

/**
 * Reads the text layer of a PDF file; throws `UnreadableDocument` where it has none that can be used.
 *
 * @param milliseconds - Time that it may take.
 * @param onStep - Told of each page as it begins.
 */
export async function readPdf(
  bytes: Uint8Array,
  { milliseconds = longestMilliseconds, onStep = () => {} } = {},
): Promise<SourceDocument> {
  const limit = deadline(
    milliseconds,
    'PDF 文件读取时间过长，可能已损坏或过于复杂，未导入。请用签发的 Word 文件导入。',
  );
  try {
    return await limit.bound(readWithin(bytes, { bound: limit.bound, onStep }));
  } finally {
    limit.end();
  }
}

type Bound = <T>(work: Promise<T>) => Promise<T>;

async function readWithin(
  bytes: Uint8Array,
  { bound, onStep }: { readonly bound: Bound; readonly onStep: () => void },
): Promise<SourceDocument> {
  const opened = new Map<Rigour, ReturnType<typeof openPdf>>();
  const documents = (rigour: Rigour) => {
    const document = opened.get(rigour) ?? openPdf(bytes, rigour);
    opened.set(rigour, document);
    return document;
  };
  try {
    const { numPages } = await documents('strict');
    if (numPages > mostPages) {
      throw new UnreadableDocument(
        `PDF 文件有 ${numPages} 页，超过 ${mostPages} 页，不像是一份报告，未导入。`,
      );
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= numPages; number += 1) {
      onStep();
      pages.push(await bound(pageOf(documents, number)));
    }
    refuseUnreadable(pages);
    refuseWithoutText(pages);
    const { blocks, lost } = pdfBlocks(pages);
    const text = pages.map(textOf).join('\n');
    return { format: 'pdf', blocks, lost: [...pages.flatMap(lostOnPage), ...lost], text };
  } finally {
    for (const document of opened.values()) {
      await document.then(({ loadingTask }) => loadingTask.destroy()).catch(() => undefined);
    }
  }
}

async function pageOf(documents: OpenDocuments, number: number): Promise<PdfPage> {
  try {
    const page = await readPage(documents, number);
    if (page.texts.length <= mostRuns) return page;
  } catch (cause) {
    throw new UnreadableDocument(
      `PDF 文件第 ${number} 页已损坏，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。`,
      { cause },
    );
  }
  throw new UnreadableDocument(
    `PDF 文件第 ${number} 页过于复杂（超过 ${mostRuns} 段文字），未导入。请用签发的 Word 文件导入。`,
  );
}

function hasText({ texts, slanted }: PdfPage): boolean {
  return texts.length > 0 || slanted.length > 0;
}

function refuseWithoutText(pages: readonly PdfPage[]): void {
  if (pages.some(hasText)) return;
  if (pages.some(({ damage }) => damage.has('content'))) {
    throw new UnreadableDocument(
      'PDF 文件的页面内容已损坏，读不出文字。请用签发的 Word 文件导入，或重新导出 PDF。',
    );
  }
  throw new UnreadableDocument(
    'PDF 文件里没有文字，应是扫描件，不能导入。请用签发的 Word 文件导入；只有扫描件时，请先在其他软件中识别文字（OCR）并逐字核对。',
  );
}

function refuseUnreadable(pages: readonly PdfPage[]): void {
  const unreadable = pages.filter((page) => page.damage.has('font') || !isReadable(textOf(page)));
  if (unreadable.length === 0) return;
  const numbers = unreadable.map(({ number }) => number).join('、');
  throw new UnreadableDocument(
    `PDF 文件第 ${numbers} 页的字体没有文字编码，看得见的字读出来是乱码或空白，不能导入。请用签发的 Word 文件导入。`,
  );
}

function textOf({ texts, slanted }: PdfPage): string {
  return [...textRows(texts).map(rowText), ...slanted].join('\n');
}
