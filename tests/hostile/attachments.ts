import { strToU8, zipSync } from 'fflate';
import { fileNameProblem } from '#core/file-name.ts';
import { hiddenCharacter } from '#core/hidden-character.ts';
import type { HostileFile } from './hostile-file.ts';

const office = (main: string, ...others: readonly string[]) =>
  zipSync(
    Object.fromEntries(
      ['[Content_Types].xml', main, ...others].map((path) => [path, strToU8('<a/>')]),
    ),
  );
const page = '<!DOCTYPE html><script>canary()</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="canary()"/>';
const unlike = (what: string) => `内容是${what}`;
const runs = '打开时';

/** A name that the site would take, a content, and what must be said. */
const contents: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['a.pdf', page, unlike('网页')],
  ['b.pdf', `${page}%PDF-1.7\n%%EOF`, unlike('网页')],
  ['c.pdf', svg, unlike('XML 或 SVG')],
  ['d.pdf', `GIF89a=1;%PDF-1.7`, unlike('图片')],
  ['e.pdf', 'MZ\x90', unlike('程序')],
  ['f.pdf', '#!/bin/sh\nrm -rf x', unlike('程序')],
  ['g.pdf', '', unlike('空文件')],
  ['h.pdf', '没有内容', unlike('纯文本')],
  ['i.pdf', office('word/document.xml'), unlike('Word')],
  ['j.txt', page, unlike('网页')],
  ['k.txt', svg, unlike('XML 或 SVG')],
  ['l.txt', '\ufeff \n<html>', unlike('网页')],
  ['m.txt', '<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"/>', unlike('XML')],
  ['n.txt', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x20, 0, 0x68, 0]), unlike('网页')],
  ['o.txt', 'a\0b', unlike('不明内容')],
  ['p.csv', '<table><tr><td onclick="canary()">', unlike('网页')],
  ['q.csv', office('xl/workbook.xml'), unlike('Excel')],
  ['r.json', page, unlike('网页')],
  ['s.docx', page, unlike('网页')],
  ['t.docx', 'PK\x03\x04', unlike('不明内容')],
  ['u.docx', office('xl/workbook.xml'), unlike('Excel')],
  ['v.docx', zipSync({ 'x.exe': strToU8('MZ') }), unlike('ZIP')],
  ['w.docx', office('word/document.xml', 'word/vbaProject.bin'), runs],
  ['x.xlsx', office('xl/workbook.xml', 'xl/vbaProject.bin'), runs],
  ['y.xlsx', office('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), runs],
  ['z.docx', office('word/document.xml', 'word/activeX/activeX1.bin'), runs],
  ['aa.xls', page, '实际是网页'],
  ['ab.xls', 'PK\x03\x04', unlike('不明内容')],
  ['ac.ofd', page, unlike('网页')],
  ['ad.rtf', svg, unlike('XML')],
  ['ae.jpg', page, unlike('网页')],
  ['af.png', svg, unlike('XML')],
  ['ag.zip', 'Rar!\x1a\x07', unlike('压缩包')],
  ['ah.pdf', '%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(canary())>>>>\n%%EOF', runs],
  ['ai.pdf', '%PDF-1.7\n<</S/Launch/F(cmd.exe)>>\n%%EOF', runs],
  ['aj.pdf', '%PDF-1.7\n<</Names<</EmbeddedFiles 1 0 R>>>>\n%%EOF', runs],
  ['ak.unknown', page, unlike('网页')],
];

/** Names that are refused before anything is looked at. */
const names: readonly string[] = [
  '../../site.yaml',
  '..\\\\..\\\\site.yaml',
  '/etc/passwd',
  'C:\\\\Windows\\\\win.ini',
  '..',
  '.htaccess',
  '%2e%2e%2fsite.yaml',
  'a.pdf%00.html',
  'a.pdf\\u0000.html',
  'a.pdf#x',
  'a.pdf?x',
  'a\\u202efdp.exe',
  'a\\u200b.pdf',
  'con',
  'NUL.pdf',
  'COM1.txt',
  'a.pdf.',
  'a|b.pdf',
  'a<b>.pdf',
  'a*.pdf',
  'a:b.pdf',
  `${'a'.repeat(300)}.pdf`,
  `${'长'.repeat(90)}.pdf`,
  'e\\u0301.pdf',
  'a.html',
  'a.HTM',
  'a.pdf.svg',
  'a.xhtml',
  'a.js',
  'a.exe',
  'a.docm',
  'a.php',
  'a.lnk',
  'a.hta',
];

function report(year: number, file: string): string {
  return `---\ntitle: 示例报告\ndepartment: fujian\nyear: ${year}\nscheme: shili-2022\nstatus: draft\nattachments:\n  - title: 自评表\n    file: "${file}"\n---\n\n## 一、基本情况\n\n正文。\n`;
}

const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' && /[\x80-\xff]/u.test(content) && !/[^\0-\xff]/u.test(content)
    ? Uint8Array.from(content, (one) => one.charCodeAt(0))
    : content;

/** Attachments that are something else than their names say, and names that lead elsewhere. */
export const hostileAttachments: readonly (HostileFile & { readonly attached?: HostileFile })[] = [
  ...contents.map(([file, content, says], index) => ({
    name: `an attachment ${file}`,
    path: `content/reports/fujian/${1900 + index}.mdx`,
    content: report(1900 + index, file),
    says,
    attached: {
      name: file,
      path: `content/attachments/fujian/${1900 + index}/${file}`,
      content: bytes(content),
      says,
    },
  })),
  ...names.map((file, index) => ({
    name: `an attachment named ${file.slice(0, 30)}`,
    path: `content/reports/fujian/${1950 + index}.mdx`,
    content: report(1950 + index, file),
    says: says(JSON.parse(`"${file}"`) as string),
  })),
];

/** The sentence, or how it begins where a name is a path or nobody sees all of it. */
function says(name: string): string {
  return hiddenCharacter(name) || /[/\\]/u.test(name)
    ? '附件文件'
    : `附件文件名${fileNameProblem(name) ?? ''}`;
}
