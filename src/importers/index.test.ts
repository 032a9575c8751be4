import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readDocument } from './index.ts';

const bytesOf = (path: string) =>
  Uint8Array.from(readFileSync(new URL(`../../tests/documents/${path}`, import.meta.url)));

test.each([
  ['docx/narrative.docx', 'docx'],
  ['spreadsheet/chongqing.xls', 'spreadsheet'],
])('%s goes to its reader', async (path, format) => {
  const document = await readDocument(bytesOf(path), path);
  expect(document.format).toBe(format);
  expect(document.blocks.length).toBeGreaterThan(5);
});

/** A Word file whose text is this XML. */
function word(change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytesOf('docx/typed-numbers.docx'));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(change(text)) });
}

const damaged =
  '文件已损坏或没有传完整，无法打开；请向提供者重新索取，或用 WPS、Word、Excel 打开修复后另存再导入';
const nothing =
  '文件里没有可以提取的文字（可能只有图片）；请提供带文字的文件，或先做文字识别（OCR）并逐字核对';

test.each([
  ['a tag that is not closed', word((xml) => xml.replace('</w:body>', '')), damaged],
  ['text that breaks off', word((xml) => xml.slice(0, 2000)), damaged],
  ['tags without end', word(() => '<w:document '.repeat(60_000)), damaged],
  [
    'elements without end',
    word((xml) =>
      xml.replace(
        /<w:body>[\s\S]*<\/w:body>/u,
        `${'<w:tbl>'.repeat(5000)}${'</w:tbl>'.repeat(5000)}`,
      ),
    ),
    damaged,
  ],
  [
    'nothing but a picture',
    word((xml) =>
      xml.replaceAll(/<w:t[ >][\s\S]*?<\/w:t>/gu, '').replaceAll(/<w:tbl>[\s\S]*<\/w:tbl>/gu, ''),
    ),
    nothing,
  ],
  [
    'entities',
    word((xml) =>
      xml.replace(
        '<w:document',
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document',
      ),
    ),
    '文件内部含有 DOCTYPE 或实体声明，正常的文档没有这些内容，已停止读取；请用 WPS、Word 或 Excel 打开后另存再导入',
  ],
])('a Word file with %s says what to do', { timeout: 5_000 }, async (_, bytes, message) => {
  await expect(readDocument(bytes, '报告.docx')).rejects.toMatchObject({
    name: 'UnreadableDocument',
    message,
  });
});

test('styles that are based on one another in a ring end', { timeout: 5_000 }, async () => {
  const files = unzipSync(bytesOf('docx/typed-numbers.docx'));
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array()).replaceAll(
    /<w:basedOn w:val="[^"]*"/gu,
    '<w:basedOn w:val="Heading1"',
  );
  const { blocks } = await readDocument(
    zipSync({ ...files, 'word/styles.xml': strToU8(styles) }),
    '报告.docx',
  );
  expect(blocks.length).toBeGreaterThan(5);
});

test('an old Excel file damaged anywhere is read or refused, and soon', {
  timeout: 30_000,
}, async () => {
  // The library says on the console what it does not understand.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const bytes = bytesOf('spreadsheet/chongqing.xls');
  for (let at = 8; at < bytes.length; at += 151) {
    const damagedBytes = bytes.slice();
    damagedBytes.fill(at % 2 === 0 ? 0xff : 0x00, at, at + 8);
    const told = await readDocument(damagedBytes, '表.xls').then(
      () => null,
      (error: Error) => error.name,
    );
    expect([null, 'UnreadableDocument'], String(at)).toContain(told);
  }
});
