import type { AttachmentContent, ContentFormat } from '#core/attachment-content.ts';
import { isOle, oleNames } from '#importers/containers/ole.ts';
import { zipEntries } from '#importers/containers/zip-entries.ts';

/** How files begin that are neither text nor a container. */
const signatures: readonly (readonly [begins: RegExp, format: ContentFormat])[] = [
  [/^\{\\rtf/u, 'rtf'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\p{Cc}{4}|II\*\p{Cc}|MM\p{Cc}\*|RIFF.{4}WEBP)/su, 'image'],
  [/^(?:Rar!|7z\xbc\xaf|\p{Cc}\x8b|BZh|\xfd7zXZ)/u, 'archive'],
  // Windows, Linux, a shell, Java, macOS, WebAssembly, a link of Windows.
  [
    /^(?:MZ|\p{Cc}ELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\p{Cc}asm|L\p{Cc}{4}\p{Cc}{2})/u,
    'program',
  ],
];

/** What a browser would take for a page, wherever it is served from. */
const page =
  /^(?:<!doctype html|<(?:html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|img|object|embed|form|link|meta)[\s/>]|<!--)/iu;

/** What a file shows itself to be, whatever its name says. */
export function attachmentContent(bytes: Uint8Array): AttachmentContent {
  if (bytes.length === 0) return { format: 'empty', runs: false };
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  // What is a page before it is a PDF is both: only one that begins as a PDF is taken for one.
  if (start.startsWith('%PDF-')) return { format: 'pdf', runs: hasScript(bytes) };
  if (start.startsWith('PK')) return packageContent(bytes);
  if (isOle(bytes)) return oleContent(oleNames(bytes));
  const known = signatures.find(([begins]) => begins.test(start));
  return { format: known?.[1] ?? textFormat(bytes, start), runs: false };
}

/** Keys of a PDF whose values run or carry something; they stand in plain sight or are not told. */
function hasScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /\/(?:JavaScript|JS|Launch|RichMedia|EmbeddedFiles?)(?![\w-])/u.test(text);
}

function packageContent(bytes: Uint8Array): AttachmentContent {
  const paths = pathsIn(bytes);
  if (paths === null) return { format: 'unknown', runs: false };
  const has = (shape: RegExp) => paths.some((path) => shape.test(path));
  return {
    format: packageFormat(has),
    runs: has(/(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|macrosheets\/)|\.(?:exe|js)$/iu),
  };
}

function packageFormat(has: (shape: RegExp) => boolean): ContentFormat {
  if (has(/^OFD\.xml$/u)) return 'ofd';
  if (has(/^\[Content_Types\]\.xml$/u)) {
    if (has(/^word\/document\d*\.xml$/u)) return 'docx';
    if (has(/^xl\/workbook\.(?:xml|bin)$/u)) return 'xlsx';
    if (has(/^ppt\/presentation\.xml$/u)) return 'pptx';
  }
  return has(/^mimetype$/u) && has(/^content\.xml$/u) ? 'odf' : 'zip';
}

function pathsIn(bytes: Uint8Array): readonly string[] | null {
  try {
    return zipEntries(bytes).map(({ path }) => path);
  } catch {
    return null;
  }
}

function oleContent(names: ReadonlySet<string>): AttachmentContent {
  const runs = ['VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'Macros'].some((one) => names.has(one));
  if (names.has('EncryptedPackage')) return { format: 'encrypted', runs };
  if (names.has('WordDocument')) return { format: 'doc', runs };
  return { format: names.has('Workbook') || names.has('Book') ? 'xls' : 'ole', runs };
}

function textFormat(bytes: Uint8Array, start: string): ContentFormat {
  const wide = /^(?:\xff\xfe|\xfe\xff)/u.test(start);
  const text = (
    wide ? start.slice(2).replaceAll('\0', '') : start.replace(/^\xef\xbb\xbf/u, '')
  ).trimStart();
  if (/^<(?:\?xml|svg)\b/iu.test(text)) return /<html\b/iu.test(text) ? 'page' : 'xml';
  if (page.test(text)) return 'page';
  return !wide && bytes.subarray(0, 65_536).includes(0) ? 'unknown' : 'text';
}
