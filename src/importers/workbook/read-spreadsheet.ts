import { officePackage, xmlText } from '#importers/containers/office-package.ts';
import { isOle } from '#importers/containers/ole.ts';
import { decodeHtml } from '#importers/html/decode-html.ts';
import { type LossList, lossList } from '#importers/losses.ts';
import type { SourceBlock, SourceDocument } from '#importers/source-document.ts';
import { pageSheets } from './page-sheets.ts';
import type { Sheet } from './sheet.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { workbookSheets } from './sheets.ts';

/** Reads the sheets of a workbook, whatever wrote it: Excel, WPS, LibreOffice or a system as HTML. */
export function readSpreadsheet(bytes: Uint8Array): SourceDocument {
  const losses = lossList();
  const found = isPage(bytes) ? pageSheets(bytes, losses) : workbookSheets(bytes, losses);
  const sheets = found.filter(({ cells }) => cells.length > 0);
  const blocks = sheets.flatMap((sheet) => [
    ...(sheets.length > 1 ? title(sheet) : []),
    ...sheetBlocks(sheet),
  ]);
  tellDrawings(bytes, losses);
  return { format: 'spreadsheet', blocks, text: textOf(blocks), lost: losses.sentences() };
}

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** XML of Excel 2003 is read by the library, pages are not: it would take their text for numbers. */
function isPage(bytes: Uint8Array): boolean {
  if (isOle(bytes) || isZip(bytes)) return false;
  return !/<(?:\w+:)?Workbook[\s>]/u.test(decodeHtml(bytes).slice(0, 4096));
}

/** The name of a sheet, unless a program gave it. */
function title({ name, place }: Sheet): readonly SourceBlock[] {
  if (/^(?:sheet|工作表|表) ?\d+$/iu.test(name)) return [];
  return [
    {
      kind: 'paragraph',
      text: name,
      level: null,
      calls: [],
      place: place(0, 0).replace(/A1$/u, ''),
    },
  ];
}

function textOf(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')
        : block.text,
    )
    .join('\n');
}

function tellDrawings(bytes: Uint8Array, losses: LossList): void {
  if (!isZip(bytes)) return;
  for (const [path, part] of officePackage(bytes)) {
    const isOpenDocument = path === 'content.xml';
    // The library does not tell what OpenDocument hides.
    if (
      isOpenDocument &&
      /table:(?:visibility="(?:collapse|filter)"|display="false")/u.test(xmlText(part))
    ) {
      losses.add('hiddenKept', '');
    }
    if (!/^xl\/drawings\/[^/]+\.xml$/u.test(path)) continue;
    const text = xmlText(part);
    for (const _ of text.matchAll(/<xdr:pic[\s>]/gu)) losses.add('picture', '');
    for (const _ of text.matchAll(/<xdr:(?:graphicFrame|sp)[\s>]/gu)) losses.add('chart', '');
  }
}
