import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '#importers/word/read-docx.ts';
import { readSpreadsheet } from '#importers/workbook/read-spreadsheet.ts';
import { withoutAuthor } from './strip-metadata.ts';

const bytesOf = (path: string) =>
  readFileSync(new URL(`../../../tests/documents/${path}`, import.meta.url));

test('the authors of a Word file are taken out and nothing else', async () => {
  const before = bytesOf('docx/typed-numbers.docx');
  const { bytes, removed, left } = withoutAuthor(before, 'docx');
  expect(removed).toEqual(['作者“示例作者”', '最后修改人“示例修改人”']);
  expect(left).toEqual([]);
  const [was, is] = [unzipSync(before), unzipSync(bytes)] as const;
  expect(Object.keys(is)).toEqual(Object.keys(was));
  const changed = Object.entries(is).filter(([path, part]) => `${part}` !== `${was[path]}`);
  expect(changed.map(([path]) => path)).toEqual(['docProps/core.xml']);
  expect(changed.map(([, part]) => strFromU8(part)).join()).not.toMatch(/示例作者|示例修改人/u);
  expect(await readDocx(bytes)).toEqual(await readDocx(before));
});

test('taking out twice changes nothing', () => {
  const once = withoutAuthor(bytesOf('docx/typed-numbers.docx'), 'docx').bytes;
  expect(withoutAuthor(once, 'docx')).toEqual({ bytes: once, removed: [], left: [] });
});

test('revisions and comments that name people are told', () => {
  const { removed, left } = withoutAuthor(bytesOf('docx/narrative.docx'), 'docx');
  expect(removed).toContain('作者“示例作者”');
  expect(left).toEqual([
    '正文中的修订或批注带有修改人的姓名；请在 WPS 或 Word 中接受全部修订、删除批注后另存再导入',
  ]);
});

test.each(['chongqing.xlsx', 'chongqing.ods'])('the authors of %s are taken out', (name) => {
  const { bytes, removed } = withoutAuthor(bytesOf(`spreadsheet/${name}`), 'spreadsheet');
  expect(removed).toContain('作者“示例作者”');
  const files = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(files.join()).not.toMatch(/示例作者/u);
});

test('the authors of an old Excel file are blanked in place', () => {
  const before = bytesOf('spreadsheet/chongqing.xls');
  const { bytes, removed, left } = withoutAuthor(before, 'spreadsheet');
  expect(removed).toEqual(['作者', '最后修改人', '用户名']);
  expect(left).toEqual([]);
  expect(bytes).toHaveLength(before.length);
  const { Props } = read(bytes, { type: 'array' });
  expect([Props?.Author, Props?.LastAuthor]).toEqual(['', '']);
  expect(readSpreadsheet(bytes)).toEqual(readSpreadsheet(before));
  expect(withoutAuthor(bytes, 'spreadsheet').removed).toEqual([]);
});

/** A file with the objects that matter, and text around them that no one may touch. */
const pdf = (info: string, rest = '') =>
  strToU8(
    `%PDF-1.4\n1 0 obj\n<< /Title (T) ${info} >>\nendobj\n${rest}\ntrailer\n<< /Info 1 0 R >>`,
    true,
  );

test('the author of a PDF file is blanked in place', () => {
  const packet =
    '<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Example</rdf:li></rdf:Seq></dc:creator><dc:title>Kept</dc:title></x:xmpmeta>';
  const before = pdf('/Author (Ex \\) (a) mple) /Creator <FEFF4E00> /Producer (P)', packet);
  const { bytes, removed, left } = withoutAuthor(before, 'pdf');
  expect(removed).toEqual(['作者', '制作程序']);
  expect(left).toEqual([]);
  expect(bytes).toHaveLength(before.length);
  expect(strFromU8(bytes, true)).toBe(
    strFromU8(
      pdf(
        `/Author (${' '.repeat(14)}) /Creator <20202020> /Producer (P)`,
        packet.replace('Example', ' '.repeat(7)),
      ),
      true,
    ),
  );
});

test.each([
  [
    'signed',
    pdf('/Author (x)', '/ByteRange [0 1 2 3]'),
    'PDF 带有电子签名，清除作者信息会使签名失效，没有改动',
  ],
  ['encrypted', pdf('/Author (x)', '/Encrypt 9 0 R'), 'PDF 已加密，作者信息不能清除'],
  [
    'packed',
    strToU8('%PDF-1.5 << /Type /XRef /Info 7 0 R >>'),
    'PDF 中的文档属性是压缩保存的，作者信息可能还在',
  ],
])('a %s PDF file is left as it is, with what to do', (_, before, why) => {
  expect(withoutAuthor(before, 'pdf')).toEqual({
    bytes: before,
    removed: [],
    left: [`${why}；请用 WPS 或 Word 另行导出 PDF，导出前在“文件—信息”中删除作者`],
  });
});

test('text has no authors', () => {
  const bytes = strToU8('一、基本情况');
  expect(withoutAuthor(bytes, 'txt')).toEqual({ bytes, removed: [], left: [] });
});
