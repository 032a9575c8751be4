import { expect, test } from 'vitest';
import { fileNameProblem } from './file-name.ts';

test.each([
  ['a way out of the folder', '..', '不能以句点或空格开头、结尾；请改名'],
  ['a path', 'a/b.pdf', '不能含有 /；请用文字、数字和连字符'],
  ['a path of Windows', 'a\\b.pdf', '不能含有 \\；请用文字、数字和连字符'],
  ['a drive', 'C:a.pdf', '不能含有 :；请用文字、数字和连字符'],
  ['an encoded path', '..%2fa.pdf', '不能含有 %；请用文字、数字和连字符'],
  ['a null', 'a\0.pdf', '含有看不见的字符（U+0000）；请重新输入文件名'],
  ['an ending turned around', 'a\u202efdp.exe', '含有看不见的字符（U+202E）；请重新输入文件名'],
  ['what has no width', 'a\u200b.pdf', '含有看不见的字符（U+200B）；请重新输入文件名'],
  ['a hidden file', '.htaccess', '不能以句点或空格开头、结尾；请改名'],
  ['a point at the end', 'a.pdf.', '不能以句点或空格开头、结尾；请改名'],
  ['a device', 'CON.pdf', '不能是 CON.pdf：Windows 不允许这个名称；请改名'],
  ['a device with a number', 'lpt1', '不能是 lpt1：Windows 不允许这个名称；请改名'],
  ['a long name', `${'长'.repeat(70)}.pdf`, '过长，最长200字节（约66个汉字）；请改短'],
  ['letters taken apart', 'e\u0301.pdf', '含有拆开的字符，各系统的写法不同；请重新输入文件名'],
  ['a page', 'a.HTML', '以 .html 结尾，打开时会运行程序，不得发布；请另存为 PDF 或 OFD'],
  ['a drawing', 'a.pdf.svg', '以 .svg 结尾，打开时会运行程序，不得发布；请另存为 PDF 或 OFD'],
])('refuses %s', (_, name, problem) => expect(fileNameProblem(name)).toBe(problem));

test.each([
  'zipingbiao-2022.csv',
  '部门整体支出绩效自评表（2022年度）.xlsx',
  '1.自评表.pdf',
  '𠮷.pdf',
  'console.txt',
])('takes %s', (name) => expect(fileNameProblem(name)).toBeNull());
