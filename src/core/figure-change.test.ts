import { expect, test } from 'vitest';
import { parseFigure, type Wording } from './figure.ts';
import { changeOf, differenceOf } from './figure-change.ts';

const read = (text: string | null) =>
  text === null ? null : (parseFigure(text) ?? ({ kind: 'wording', text } satisfies Wording));

test.each([
  ['the same text', '92.10', '92.10', null, null],
  ['a zero dropped', '92.10', '92.1', 'precision', null],
  ['a zero added to a rate', '1.54%', '1.540%', 'precision', null],
  ['another value', '4809.15', '4089.15', 'value', '−720.00'],
  ['a coarser value', '26.03', '26.3', 'value', '+0.27'],
  ['a loss turned into a gain', '-1.5', '1.5', 'value', '+3.0'],
  ['a magnitude spelt out', '1.2万', '12000', 'notation', null],
  ['a percent sign dropped', '98.89%', '98.89', 'notation', null],
  ['万 for 亿', '1.2亿', '1.2万', 'value', null],
  ['a hedge dropped', '逾2000', '2000', 'value', null],
  ['不适用 for zero', '0', '不适用', 'value', null],
  ['a word for a figure', '35', '已完成', 'value', null],
  ['stated for the first time', null, '5.50', 'disclosed', null],
  ['stated no longer', '5.50', null, 'withdrawn', null],
  ['never stated', null, null, null, null],
] as const)('%s', (_, from, to, kind, difference) => {
  expect(changeOf(read(from), read(to))).toBe(kind);
  expect(differenceOf(read(from), read(to))).toBe(difference);
});
