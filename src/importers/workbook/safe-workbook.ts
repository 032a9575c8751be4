import { read, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { officePackage, xmlText } from '#importers/containers/office-package.ts';
import { isOle } from '#importers/containers/ole.ts';
import { decodeHtml } from '#importers/html/decode-html.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { indexedCells } from './indexed-cells.ts';

/** A workbook as the library reads it: formats and hidden rows kept. */
export function safeWorkbook(bytes: Uint8Array): WorkBook {
  const options = { cellNF: true, cellStyles: true, cellHTML: false } as const;
  try {
    if (isOle(bytes)) return read(bytes, { ...options, type: 'array' });
    if (bytes[0] === 0x50) return printed(read(repacked(bytes), { ...options, type: 'array' }));
    return read(indexedCells(decodeHtml(bytes)), { ...options, type: 'string' });
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument(sentence(cause), { cause });
  }
}

/** OpenDocument keeps the text that cells show; the library gets its formats wrong. */
function printed(book: WorkBook): WorkBook {
  if (book.bookType !== 'ods') return book;
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet)) if (typeof cell === 'object') delete cell.z;
  }
  return book;
}

function sentence(cause: unknown): string {
  return /password|encrypt/iu.test(String(cause))
    ? '文件设有打开密码，无法读取；请用 WPS 或 Excel 打开，清除密码后另存为 .xlsx 再导入'
    : '表格文件已损坏或格式特殊，无法读取；请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入';
}

/** Only parts that were checked reach the library. */
function repacked(bytes: Uint8Array): Uint8Array {
  const files = Object.fromEntries(officePackage(bytes));
  const styles = files['xl/styles.xml'];
  if (styles) files['xl/styles.xml'] = strToU8(withChineseFormats(xmlText(styles)));
  for (const [path, part] of Object.entries(files)) {
    if (/^xl\/worksheets\/.*\.xml$/u.test(path))
      files[path] = strToU8(withEmptyResults(xmlText(part)));
  }
  return zipSync(files, { level: 0 });
}

/** The library leaves out formulas without a result, which have to be told. */
function withEmptyResults(sheet: string): string {
  return sheet.replaceAll(
    /<c ([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))(?:<v><\/v>|<v ?\/>)?<\/c>/gu,
    (_, attributes: string, formula: string) =>
      `<c ${attributes.replace(/\bt="[^"]*"/u, '')} t="str">${formula}<v></v></c>`,
  );
}

/**
 * Number formats that have no text of their own and mean dates in Chinese Office.
 *
 * @see ECMA-376 Part 1, section 18.8.30, numFmt, the ids for zh-cn
 */
const chineseFormats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  31: 'yyyy"年"m"月"d"日"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

function withChineseFormats(styles: string): string {
  const missing = Object.entries(chineseFormats).filter(
    ([id]) => !styles.includes(`<numFmt numFmtId="${id}"`),
  );
  const added = missing.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  if (/<numFmts[^>]*[^/]>/u.test(styles)) {
    return styles.replace(/<numFmts[^>]*>/u, (start) => start + added.join(''));
  }
  const list = `<numFmts count="${added.length}">${added.join('')}</numFmts>`;
  return styles.replace(/<styleSheet[^>]*>/u, (start) => start + list);
}
