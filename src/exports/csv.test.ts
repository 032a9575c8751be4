import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
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

test('writes as the library does whatever no spreadsheet would take for a formula', () => {
  const signs = fc.constantFrom(
    ',',
    '"',
    '\r',
    '\n',
    ' ',
    ';',
    "'",
    '“',
    '，',
    '9',
    'a',
    '账',
    '\u2028',
  );
  const text = fc.array(signs).map((units) => units.join(''));
  const cell = fc.option(fc.oneof(text, fc.string({ unit: 'binary' })));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (many) => {
      const harmless = many.map((row) =>
        row.map((one) => (one && begins.test(one) ? `a${one}` : one)),
      );
      const expected = stringify(harmless, {
        record_delimiter: 'windows',
        quoted_match: /[\r\n]/u,
      });
      return csv(['b'], harmless) === `\uFEFFb\r\n${expected}`;
    }),
    { numRuns: 1000 },
  );
});

/** More than what begins as formulas do. */
const begins = /^[\s\p{Cf}\p{Cc}\p{S}\p{P}]/u;

test('looks for formulas behind whatever a text begins with', () => {
  const before = fc.constantFrom('', ' ', '\t', '\u200B', '\u3000', '\uFEFF', '“', '账', 'a', '0');
  const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫');
  fc.assert(
    fc.property(before, sign, (start, mark) => {
      const [, found = ''] = csv(['b'], [[`${start}${mark}x`]]).split('\r\n');
      return found.startsWith("'") === !/[“账a0]/u.test(start);
    }),
  );
});
