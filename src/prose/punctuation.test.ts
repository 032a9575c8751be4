import { expect, test } from 'vitest';
import {
  documentNumberBrackets,
  doubledPunctuation,
  halfWidthBrackets,
  halfWidthPunctuation,
  hyphenDashes,
  type PunctuationSlip,
  spacesInWords,
  tildeRanges,
  unpairedMarks,
} from './punctuation.ts';

const marks = (slips: readonly PunctuationSlip[]) =>
  slips.map(({ text, offset }) => [text, offset]);

test.each([
  ['深入实施“工程”,开展培养', [[',', 8]]],
  [
    '一是加强管理;二是加强监督.',
    [
      [';', 6],
      ['.', 13],
    ],
  ],
  ['行政部门1个:包家镇人民政府', [[':', 6]]],
  ['单位:万元', [[':', 2]]],
  ['占45.90%,其余', [[',', 7]]],
  ['4,863.08万元、8:30、https://a.b/c,d', []],
  ['1.机构设置', []],
])('finds half-width punctuation in %s', (text, expected) =>
  expect(marks(halfWidthPunctuation(text))).toEqual(expected),
);

test.each([
  ['完成。。', [['。。', 2]]],
  [
    '完成，，继续，。',
    [
      ['，，', 2],
      ['，。', 6],
    ],
  ],
  ['等等……是的！！何如？！', []],
  ['省略。。。', [['。。。', 2]]],
])('finds doubled punctuation in %s', (text, expected) =>
  expect(marks(doubledPunctuation(text))).toEqual(expected),
);

test.each([
  ['“两个健康”（试行）《办法》', []],
  ['“两个健康示范城市', [['“', 0]]],
  ['两个健康”示范城市', [['”', 4]]],
  ['（含外宾）费）', [['）', 6]]],
  ['1）编制计划；2）通报。a) 甲', []],
  ['因公出国（境)费', []],
  ['（一）甲（二）乙', []],
  ['It’s', []],
  ['《关于“甲》的通知', [['“', 3]]],
])('finds what is not paired in %s', (text, expected) =>
  expect(marks(unpairedMarks(text))).toEqual(expected),
);

test.each([
  ['财预[2020]10号', '〔2020〕'],
  ['湘政发【2012】33号', '〔2012〕'],
  ['茂财绩函（2022）2号', '〔2022〕'],
])('gives %s the brackets %s', (text, right) =>
  expect(documentNumberBrackets(text).map((slip) => slip.right)).toEqual([right]),
);

test('leaves right document numbers and years in brackets alone', () => {
  expect(documentNumberBrackets('财预〔2020〕10号，方案（2022）共10页')).toEqual([]);
});

test('finds dashes, ranges, brackets and spaces', () => {
  expect(marks(hyphenDashes('版块--采购管理，2021--2022'))).toEqual([['--', 2]]);
  expect(marks(tildeRanges('5~10次，约~5'))).toEqual([['~', 1]]);
  expect(marks(halfWidthBrackets('因公出国(境)费，f(x)，设备(2)'))).toEqual([['(境)', 4]]);
  expect(marks(spacesInWords('机构设置包括会 本级内设机构，分别是办公室。'))).toEqual([[' ', 7]]);
  expect(spacesInWords('表 收支情况')).toEqual([]);
  // A blank that was never filled in is no broken word: closing it would hide it.
  expect(spacesInWords('全省平均得分 分，签发于二〇二二年 月 日。')).toEqual([]);
});
