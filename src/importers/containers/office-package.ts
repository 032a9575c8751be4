import { largestFile } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { refuseBomb, unpack } from './unpack.ts';
import { zipEntries } from './zip-entries.ts';

/** The parts of a Word, Excel or OpenDocument file, unpacked and safe to hand to a library. */
export type OfficePackage = ReadonlyMap<string, Uint8Array>;

const known = new WeakMap<Uint8Array, OfficePackage>();

/**
 * Unpacks a document once, however often it is asked for. Pictures and other files that no reader
 * understands are checked as well, and listed with empty bytes.
 *
 * @throws UnreadableDocument for damaged and encrypted files, bombs, and XML with a document type.
 */
export function officePackage(bytes: Uint8Array): OfficePackage {
  const before = known.get(bytes);
  if (before) return before;
  const entries = zipEntries(bytes);
  refuseBomb(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpack(entry);
    if (isXml(entry.path)) refuseDocumentType(part);
    parts.set(entry.path, isRead(entry.path) ? part : nothing);
  }
  known.set(bytes, parts);
  return parts;
}

const nothing = new Uint8Array();

function isXml(path: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(path);
}

/** Binary parts are those of .xlsb, and the type that OpenDocument states first. */
function isRead(path: string): boolean {
  return isXml(path) || path === 'mimetype' || /^xl\/.*\.bin$/u.test(path);
}

/** Office programs write none; entities can grow without bounds or ask for other files. */
function refuseDocumentType(part: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/u.test(xmlText(part))) {
    throw new UnreadableDocument(
      '文件内部含有 DOCTYPE 或实体声明，正常的文档没有这些内容，已停止读取；请用 WPS、Word 或 Excel 打开后另存再导入',
    );
  }
}

/** The text of an XML part, by its byte order mark, otherwise UTF-8. */
export function xmlText(part: Uint8Array): string {
  const mark = (part[0] ?? 0) * 256 + (part[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}

/**
 * Refuses what is empty or too large to be a report.
 *
 * @throws UnreadableDocument with what to do.
 */
export function refuseSize(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new UnreadableDocument('文件是空的（0 字节）；请检查是否复制或下载完整');
  }
  if (bytes.length > largestFile) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(0);
    throw new UnreadableDocument(
      `文件有 ${megabytes} MB，超过 ${largestFile / 1024 / 1024} MB 的上限；请删去或压缩其中的图片后另存再导入`,
    );
  }
}
