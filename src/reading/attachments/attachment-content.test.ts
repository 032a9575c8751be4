import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { attachmentContent } from './attachment-content.ts';

const empty = new Uint8Array();
const types = { '[Content_Types].xml': empty };
const zip = (...paths: readonly string[]) =>
  zipSync(Object.fromEntries(paths.map((path) => [path, empty])), { level: 0 });
const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

test.each<readonly [string, Uint8Array, string]>([
  ['nothing', empty, 'empty'],
  ['a PDF', bytes('%PDF-1.7\n%%EOF'), 'pdf'],
  ['a page that is a PDF as well', bytes('<html><!--\n%PDF-1.7\n%%EOF'), 'page'],
  ['a document', zip(...Object.keys(types), 'word/document.xml'), 'docx'],
  ['a workbook', zip(...Object.keys(types), 'xl/workbook.xml'), 'xlsx'],
  ['a fixed layout', zip('OFD.xml'), 'ofd'],
  ['an archive', zip('a.txt'), 'zip'],
  ['a broken archive', bytes('PK\x03\x04abc'), 'unknown'],
  ['a program', bytes('MZ\x90\0'), 'program'],
  ['a script of a shell', bytes('#!/bin/sh\n'), 'program'],
  ['a picture', bytes('\x89PNG\r\n'), 'image'],
  ['a table as text', strToU8('\ufeff项目,金额\r\n甲,1.00\r\n'), 'text'],
  ['a page', bytes(' \r\n<!DOCTYPE html><p>'), 'page'],
  ['a page behind a byte order mark', bytes('\xef\xbb\xbf<script>1</script>'), 'page'],
  ['a page in UTF-16', bytes('\xff\xfe<\0s\0c\0r\0i\0p\0t\0>\0'), 'page'],
  ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'xml'],
  ['a drawing with a declaration', bytes('<?xml version="1.0"?>\n<svg/>'), 'xml'],
  ['bytes', bytes('a\0b'), 'unknown'],
])('knows %s by its content', (_, content, format) => {
  expect(attachmentContent(content)).toEqual({ format, runs: false });
});

test.each<readonly [string, Uint8Array]>([
  [
    'a document with macros',
    zip(...Object.keys(types), 'word/document.xml', 'word/vbaProject.bin'),
  ],
  [
    'a workbook with old macros',
    zip(...Object.keys(types), 'xl/workbook.xml', 'xl/macrosheets/a.xml'),
  ],
  [
    'a PDF with a script',
    bytes('%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>%%EOF'),
  ],
  ['a PDF that starts a program', bytes('%PDF-1.7\n<</S /Launch /F (a)>>%%EOF')],
])('tells that %s may run', (_, content) => {
  expect(attachmentContent(content).runs).toBe(true);
});

test.each([
  ['docx/narrative.docx', 'docx'],
  ['spreadsheet/central.xlsx', 'xlsx'],
  ['spreadsheet/central.xls', 'xml'],
  ['spreadsheet/protected.xls', 'xls'],
  ['spreadsheet/chongqing.ods', 'odf'],
  ['pdf/narrative.pdf', 'pdf'],
])('knows what office programs write: %s', (file, format) => {
  const content = attachmentContent(readFileSync(`tests/documents/${file}`));
  expect(content).toEqual({ format, runs: false });
});
