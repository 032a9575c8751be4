import { expect, test } from 'vitest';
import { readFigure } from './cell-figure.ts';

test.each([
  ['separators', '4,863.08', '4863.08', null],
  ['full width', '４，８６３．０８', '4863.08', null],
  ['its own unit', '89.97 万元', '89.97', '万元'],
  ['yuan in full', '25,754,899.39元', '25754899.39', '元'],
  ['a break at the point', '4863.\n08', '4863.08', null],
  ['a percent sign', '98.89％', '98.89%', null],
  ['points', '9.50分', '9.50', '分'],
  ['a minus sign', '−1.5', '-1.5', null],
  ['a hedge', '近50名', '近50', '名'],
  ['a magnitude', '1.2万人次', '1.2万', '人次'],
  ['zero', '0.00', '0.00', null],
  ['not applicable', '不适用', '不适用', null],
])('reads %s', (_, cell, text, unit) => {
  expect(readFigure(cell)).toEqual({ kind: 'figure', text, unit });
});

test.each(['', ' ', '—', '——', '-', '/', '／', '\n'])('takes %j for absent', (cell) => {
  expect(readFigure(cell)).toEqual({ kind: 'absent' });
});

test.each([
  ['two figures', '10\n20'],
  ['digits apart', '4 863.08'],
  ['wrong groups', '4,86.08'],
  ['a range', '90-95'],
  ['a date', '2022年12月'],
  ['words', '已完成'],
  ['none', '无'],
])('takes %s for words', (_, cell) => {
  expect(readFigure(cell).kind).toBe('words');
});
