import { crc32 } from '#importers/containers/crc32.ts';
import { xmlText } from '#importers/containers/office-package.ts';
import { refuseBomb, unpack } from '#importers/containers/unpack.ts';
import { writeZip } from '#importers/containers/write-zip.ts';
import { type ZipEntry, zipEntries } from '#importers/containers/zip-entries.ts';
import type { StrippedFile } from './stripped-file.ts';

/** Empties the properties of a Word, Excel or OpenDocument file that name its authors. */
export function strippedOffice(bytes: Uint8Array): StrippedFile {
  const entries = zipEntries(bytes);
  refuseBomb(entries);
  const removed: string[] = [];
  const kept = entries.map((entry) => strippedEntry(entry, removed));
  const left = entries.some(tellsEditors) ? [editorsLeft] : [];
  return { bytes: removed.length > 0 ? writeZip(kept) : bytes, removed, left };
}

const editorsLeft =
  '正文中的修订或批注带有修改人的姓名；请在 WPS 或 Word 中接受全部修订、删除批注后另存再导入';

function tellsEditors(entry: ZipEntry): boolean {
  if (/^(?:word|xl)\/(?:comments|people|persons)/u.test(entry.path)) return true;
  return entry.path === 'word/document.xml' && /\bw:author="[^"]/u.test(xmlText(unpack(entry)));
}

/** Elements that name people or organisations, as Office, WPS and OpenDocument write them. */
const names: Readonly<Record<string, string>> = {
  'dc:creator': '作者',
  'cp:lastModifiedBy': '最后修改人',
  'meta:initial-creator': '作者',
  'meta:printed-by': '打印人',
  Company: '单位',
  Manager: '主管',
};

const named = new RegExp(`<(${Object.keys(names).join('|')})(\\s[^>]*)?>([^<]+)<`, 'gu');

/** Properties of one's own, by names that hint at people; ICV is the account of WPS. */
const custom =
  /(<(property|meta:user-defined)\b[^>]*\bname="(Company|Manager|Author|Owner|Editor|Creator|ICV|作者|单位|公司|经理|所有者|编辑)"[^>]*>(?:<vt:\w+>)?)([^<]+)</giu;

function strippedEntry(entry: ZipEntry, removed: string[]): ZipEntry {
  if (!/^(?:docProps\/.*\.xml|meta\.xml)$/u.test(entry.path)) return entry;
  const before = xmlText(unpack(entry));
  const after = before
    .replaceAll(named, (found, name: string, attributes: string | undefined, value: string) => {
      if (value.trim() === '') return found;
      removed.push(`${names[name]}“${value}”`);
      return `<${name}${attributes ?? ''}><`;
    })
    .replaceAll(custom, (_, start: string, __, name: string, value: string) => {
      removed.push(`自定义属性 ${name}“${value}”`);
      return `${start}<`;
    });
  if (after === before) return entry;
  const packed = new TextEncoder().encode(after);
  return { ...entry, method: 0, checksum: crc32(packed), size: packed.length, packed };
}
