import { expect, test } from 'vitest';
import { chineseOrdinal, headingNumber } from './heading-number.ts';

test.each([
  ['一、基本情况', 1],
  ['十二、其他', 12],
  ['二十、附则', 20],
  ['第三部分 绩效情况', 3],
  ['第一章 总则', 1],
  ['（三）部门整体收支情况', 3],
  ['(四)主要成效', 4],
  ['1.机构设置', 1],
  ['10．结语', 10],
  ['2、主要职能', 2],
  ['（11）其他', 11],
  ['基本情况', null],
  ['一是从严管理预算', null],
  ['2021年工作', null],
  ['1.2021年重点工作', 1],
])('reads the number that %s prints as %s', (title, number) => {
  expect(headingNumber(title)?.number ?? null).toBe(number);
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
])('prints %d as %s', (number, text) => expect(chineseOrdinal(number)).toBe(text));
