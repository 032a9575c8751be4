import { expect, test } from 'vitest';
import { printedNumber } from './number-format.ts';

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['decimalFullWidth', 10, '１０'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedParen', 3, '⑶'],
  ['decimalEnclosedFullstop', 2, '⒉'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 3, 'C'],
  ['lowerRoman', 9, 'ix'],
  ['upperRoman', 44, 'XLIV'],
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 11, '十一'],
  ['chineseCounting', 20, '二十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['chineseCountingThousand', 100, '一百'],
  ['chineseCountingThousand', 105, '一百〇五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1001, '一千〇一'],
  ['japaneseCounting', 12, '十二'],
  ['chineseLegalSimplified', 23, '贰拾叁'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 12, '亥'],
  ['bullet', 4, ''],
  ['none', 4, ''],
])('%s prints %i as %s', (format, number, printed) => {
  expect(printedNumber(number, format)).toBe(printed);
});

test.each([
  ['decimalEnclosedCircle', 51],
  ['ideographTraditional', 11],
  ['hebrew1', 1],
  ['decimal', -1],
])('%s has no %i', (format, number) => {
  expect(printedNumber(number, format)).toBeNull();
});
