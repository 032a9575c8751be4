import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { officePackage } from './office-package.ts';
import { writeZip } from './write-zip.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const unreadable = (message: string) =>
  expect.objectContaining({ name: 'UnreadableDocument', message });

const document = () =>
  Uint8Array.from(
    readFileSync(new URL('../../../tests/documents/docx/narrative.docx', import.meta.url)),
  );

const damaged =
  '文件已损坏或没有传完整，无法打开；请向提供者重新索取，或用 WPS、Word、Excel 打开修复后另存再导入';
const bomb =
  '文件解压后体积异常（可能是压缩炸弹），已停止读取；请向提供者核实来源，或用 WPS、Word、Excel 打开后另存再导入';

/** Far above what refusing takes, far below what unpacking would. */
const quickly = { timeout: 3_000 };

function onlyEntry(bytes: Uint8Array): ZipEntry {
  const [entry] = zipEntries(bytes);
  if (!entry) throw new RangeError('Unexpected empty zip file');
  return entry;
}

test('unpacks the XML of a document, and pictures as names only', () => {
  const parts = officePackage(zipSync({ 'a.xml': strToU8('<a/>'), 'b.png': strToU8('picture') }));
  expect([...parts.keys()]).toEqual(['a.xml', 'b.png']);
  expect(parts.get('a.xml')).toEqual(strToU8('<a/>'));
  expect(parts.get('b.png')).toHaveLength(0);
});

test('a document is unpacked once', () => {
  const bytes = document();
  expect(officePackage(bytes)).toBe(officePackage(bytes));
});

test('a part of zeros is refused by what it declares', quickly, () => {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) });
  expect(bytes.length).toBeLessThan(10_000);
  expect(() => officePackage(bytes)).toThrow(unreadable(bomb));
});

test('many dense parts are refused together', quickly, () => {
  const entry = onlyEntry(zipSync({ 'a.xml': new Uint8Array(1024 * 1024) }));
  const entries = Array.from({ length: 300 }, (_, index) => ({ ...entry, path: `${index}.xml` }));
  expect(() => officePackage(writeZip(entries))).toThrow(unreadable(bomb));
});

test('a part that declares less than comes out is refused while it is unpacked', quickly, () => {
  const entry = onlyEntry(zipSync({ 'a.xml': new Uint8Array(8 * 1024 * 1024) }));
  expect(() => officePackage(writeZip([{ ...entry, size: 1000 }]))).toThrow(unreadable(bomb));
});

test('a part that declares more than comes out is damaged', () => {
  const entry = onlyEntry(zipSync({ 'a.xml': strToU8('<a>一</a>') }));
  expect(() => officePackage(writeZip([{ ...entry, size: 1000 }]))).toThrow(unreadable(damaged));
});

test('parts that share their bytes are refused', () => {
  const bytes = zipSync({ 'a.xml': strToU8('x'.repeat(9000)) }, { level: 0 });
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const list = bytes.slice(view.getUint32(end + 16, true), end);
  const doubled = Uint8Array.from([...bytes.slice(0, end), ...list, ...bytes.slice(end)]);
  const counts = new DataView(doubled.buffer);
  counts.setUint16(doubled.length - 12, 2, true);
  expect(() => officePackage(doubled)).toThrow(unreadable(damaged));
});

test('thousands of parts are refused without looking at them', quickly, () => {
  const entry = onlyEntry(zipSync({ 'a.xml': strToU8('') }));
  const entries = Array.from({ length: 6000 }, (_, index) => ({ ...entry, path: `${index}.xml` }));
  expect(() => officePackage(writeZip(entries))).toThrow(
    unreadable(
      '文件内部有 6000 个部件，超过 5000 个的上限，不是正常的文档；请用 WPS、Word 或 Excel 打开后另存再导入',
    ),
  );
});

test('a document cut off anywhere is damaged, never half read', quickly, () => {
  const bytes = document();
  for (let length = 30; length < bytes.length; length += 97) {
    expect(() => officePackage(bytes.slice(0, length)), String(length)).toThrow(
      unreadable(damaged),
    );
  }
});

test('a changed byte in a part is noticed by its checksum', () => {
  const bytes = document();
  const entry = zipEntries(bytes).find(({ path }) => path === 'word/document.xml');
  if (!entry) throw new Error('no document');
  const at = entry.packed.byteOffset - bytes.byteOffset + 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(() => officePackage(bytes)).toThrow(
    expect.objectContaining({ name: 'UnreadableDocument' }),
  );
});

test('an encrypted part asks for the password to be taken off', () => {
  const bytes = zipSync({ 'a.xml': strToU8('x') });
  const view = new DataView(bytes.buffer);
  view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
  expect(() => officePackage(bytes)).toThrow(
    unreadable('文件设有打开密码，无法读取；请解除密码后另存再导入'),
  );
});

test.each([
  ['UTF-8', strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')],
  [
    'UTF-16',
    Uint8Array.from([0xff, 0xfe, ...[...'<!ENTITY'].flatMap((one) => [one.charCodeAt(0), 0])]),
  ],
])('entities in %s are refused in every part', (_, part) => {
  expect(() => officePackage(zipSync({ 'word/styles.xml': part }))).toThrow(
    unreadable(
      '文件内部含有 DOCTYPE 或实体声明，正常的文档没有这些内容，已停止读取；请用 WPS、Word 或 Excel 打开后另存再导入',
    ),
  );
});

test('what is written is read again', () => {
  const bytes = document();
  const entries = zipEntries(bytes);
  expect(officePackage(writeZip(entries))).toEqual(officePackage(bytes));
});
