import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const line = (cell: string | null) => csv(['a', 'b'], [[cell, 'end']]).split('\r\n')[1];

test('begins with a byte order mark and ends every line with CRLF', () => {
  expect(csv(['项目', '数值'], [['支出数', '92.10']])).toBe('\ufeff项目,数值\r\n支出数,92.10\r\n');
});

test.each([
  ['a formula', '=1+1', "'=1+1,end"],
  ['a call', '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")",end'],
  ['a plus', '+86', "'+86,end"],
  ['a minus before words', '-cmd', "'-cmd,end"],
  ['a minus before arithmetic', '-1+2', "'-1+2,end"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1),end"],
  ['a tab', '\t=1', "'\t=1,end"],
  ['a formula behind a space', ' =1+1', "' =1+1,end"],
  ['a formula behind what has no width', '\u200b=1+1', "'\u200b=1+1,end"],
  ['a full-width sign', '＝1', "'＝1,end"],
  ['a full-width at', '＠a', "'＠a,end"],
])('makes %s harmless', (_, cell, expected) => expect(line(cell)).toBe(expected));

test.each([
  ['a negative number', '-1.5', '-1.5,end'],
  ['a negative rate', '-3.20%', '-3.20%,end'],
  ['a number with its zero', '92.10', '92.10,end'],
  ['a range', '5~10', '5~10,end'],
  ['nothing', null, ',end'],
  ['quotes', '“三公”', '“三公”,end'],
])('leaves %s alone', (_, cell, expected) => expect(line(cell)).toBe(expected));

test('puts a carriage return and the quotes of a text into quotes', () => {
  expect(csv(['a'], [['\r=1']])).toBe('\ufeffa\r\n"\'\r=1"\r\n');
  expect(csv(['a'], [['他说"好"']])).toBe('\ufeffa\r\n"他说""好"""\r\n');
});

test('puts a text of two lines into quotes', () => {
  expect(csv(['a'], [['第一行\n第二行']])).toBe('\ufeffa\r\n"第一行\n第二行"\r\n');
});
