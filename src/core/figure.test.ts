import { expect, test } from 'vitest';
import { decimalOf, figureAdvice, parseFigure, stated } from './figure.ts';
import { intervalOf, overlap, percentOf, sumOf } from './interval.ts';

function read(text: string) {
  const figure = stated(parseFigure(text));
  if (!figure) throw new Error(`\`${text}\` is no figure`);
  return figure;
}

test.each([
  ['a plain amount', '4863.08', '4863.08', 2, null],
  ['a trailing zero', '92.10', '92.1', 2, null],
  ['a percentage', '98.89%', '98.89', 2, null],
  ['more than', '逾2000', '2000', 0, 'above'],
  ['nearly', '近 50', '50', 0, 'below'],
  ['ten thousand as magnitude', '1.2万', '12000', 1, null],
  ['a hedge behind the digits', '4000余', '4000', 0, 'above'],
  ['a hedge before the magnitude', '2余万', '20000', 0, 'above'],
  ['no digits at all', '近万', '10000', 0, 'below'],
  ['returned funds', '-1.5', '-1.5', 1, null],
])('reads %s', (_, text, value, decimals, hedge) => {
  const figure = read(text);
  expect(decimalOf(figure).toString()).toBe(value);
  expect(figure.decimals).toBe(decimals);
  expect(figure.hedge).toBe(hedge);
  expect(figure.text).toBe(text);
});

test('tells 不适用 from zero and from absence', () => {
  expect(parseFigure('不适用')).toEqual({ kind: 'not-applicable', text: '不适用' });
  expect(read('0').digits).toBe('0');
  expect(parseFigure('')).toBeNull();
});

test.each(['4,863.08', '４８６３', '约', '万', '近10余', '1.2.3', '4863.08万元', '.5'])(
  'refuses %s as a figure',
  (text) => expect(parseFigure(text)).toBeNull(),
);

test.each([
  ['4,863.08', '请去掉千分位分隔符，写作 4863.08'],
  ['４８６３．０８', '请改用半角数字，写作 4863.08'],
  ['4863.08万元', '金额单位写在 unit 一项，此处只写数字 4863.08'],
])('advises on %s', (text, advice) => expect(figureAdvice(text)).toBe(advice));

test('keeps precision as an interval', () => {
  const { low, high } = intervalOf(read('92.10'));
  expect([low.toString(), high.toString()]).toEqual(['92.095', '92.105']);
  expect(intervalOf(read('1.2万')).low.toString()).toBe('11500');
});

test('allows (n + 1) halves between n parts and their total', () => {
  const parts = sumOf([intervalOf(read('4.79')), intervalOf(read('246.47'))]);
  expect(overlap(parts, intervalOf(read('251.25')))).toBe(true);
  expect(overlap(parts, intervalOf(read('251.24')))).toBe(false);
});

test('has no percentage of a zero base', () => {
  expect(percentOf(intervalOf(read('1.00')), intervalOf(read('0.00')))).toBeNull();
});

test('confirms the rate of a real report: 4809.15 of 4863.08 is 98.89 %', () => {
  const rate = percentOf(intervalOf(read('4809.15')), intervalOf(read('4863.08')));
  expect(rate && overlap(rate, intervalOf(read('98.89%')))).toBe(true);
  expect(rate && overlap(rate, intervalOf(read('98.98%')))).toBe(false);
});
