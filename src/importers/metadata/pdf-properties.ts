import type { PdfDocument } from '#importers/pdf/document.ts';
import { openPdf } from '#importers/pdf/open-pdf.ts';
import { deadline } from '#importers/pdf/time-limit.ts';
import type { FileProperty } from './file-property.ts';
import { namesInXmp } from './xmp.ts';

/** Time for the properties of one document. */
const longestMilliseconds = 10_000;
/** Pages whose notes are looked at. */
const mostPages = 400;

/** Who a PDF file names in its properties, and who wrote the notes on its pages. */
export async function pdfProperties(bytes: Uint8Array): Promise<readonly FileProperty[]> {
  const limit = deadline(longestMilliseconds, 'PDF 文件的属性读取时间过长，可能已损坏');
  const opening = openPdf(bytes, 'lenient');
  try {
    const document = await limit.bound(opening);
    return [
      ...(await limit.bound(inDictionary(document))),
      ...(await limit.bound(inNotes(document))),
    ];
  } finally {
    limit.end();
    await opening.then(({ loadingTask }) => loadingTask.destroy()).catch(() => undefined);
  }
}

async function inDictionary(document: PdfDocument): Promise<readonly FileProperty[]> {
  const { info, metadata } = await document.getMetadata();
  const entries = Object.entries({ ...info, ...(info as { Custom?: object }).Custom });
  return [
    ...entries.flatMap(([key, value]): FileProperty[] => {
      if (typeof value !== 'string') return [];
      if (/^(?:Author|Manager)$/iu.test(key)) return [{ kind: 'person', what: '作者', value }];
      return /^(?:Producer|Creator|PDFFormatVersion|Language|CreationDate|ModDate)$/u.test(key)
        ? []
        : [{ kind: 'text', what: '文件属性', value }];
    }),
    ...namesInXmp(metadata?.getRaw() ?? ''),
  ];
}

async function inNotes(document: PdfDocument): Promise<readonly FileProperty[]> {
  const found: FileProperty[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    for (const note of await page.getAnnotations()) {
      const { titleObj, contentsObj, url, fieldValue, fieldType } = note as Note;
      if (titleObj?.str && fieldType === undefined)
        found.push({ kind: 'person', what: '批注作者', value: titleObj.str });
      for (const value of [contentsObj?.str, url, fieldValue]) {
        if (typeof value === 'string')
          found.push({ kind: 'text', what: `第${number}页的批注、链接或表单`, value });
      }
    }
    page.cleanup();
  }
  return found;
}

/** What pdf.js tells of a note, a link or a field of a form. */
interface Note {
  readonly titleObj?: { readonly str: string };
  readonly contentsObj?: { readonly str: string };
  readonly url?: string;
  readonly fieldValue?: unknown;
  readonly fieldType?: string;
}
