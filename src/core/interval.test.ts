import { expect, test } from 'vitest';
import { parseFigure, type StatedFigure, stated } from './figure.ts';
import { type Interval, intervalOf, overlap, percentOf, sumOf } from './interval.ts';

function read(text: string): StatedFigure {
  const figure = stated(parseFigure(text));
  if (!figure) throw new Error(`\`${text}\` is no figure`);
  return figure;
}

const rangeOf = (text: string) => intervalOf(read(text));
const ends = ({ low, high }: Interval) => [low.toFixed(), high.toFixed()];

test.each([
  ['no decimals', '880', '879.5', '880.5'],
  ['one decimal', '92.1', '92.05', '92.15'],
  ['two decimals', '92.10', '92.095', '92.105'],
  ['six decimals of 万元', '9265.353442', '9265.3534415', '9265.3534425'],
  ['zero as stated', '0', '-0.5', '0.5'],
  ['zero to the fen', '0.00', '-0.005', '0.005'],
  ['returned funds', '-1.5', '-1.55', '-1.45'],
  ['a counted ten thousand', '1.2万', '11500', '12500'],
  ['hundred millions', '3.73亿', '372500000', '373500000'],
  ['a magnitude without digits', '近万', '5000', '15000'],
  ['a percentage, in percent', '98.89%', '98.885', '98.895'],
])('gives the values that may have been rounded to %s', (_, text, low, high) => {
  expect(ends(rangeOf(text))).toEqual([low, high]);
});

test.each([
  ['92.1', '92.2', true],
  ['92.10', '92.11', true],
  ['92.10', '92.12', false],
  ['92.1', '92.15', true],
  ['92', '92.5', true],
  ['92', '92.50', true],
  ['92', '92.51', false],
  ['-0.5', '0.5', false],
  ['1.2万', '12400', true],
  ['1.2万', '12501', false],
])('%s and %s can both be true: %s', (left, right, expected) => {
  expect(overlap(rangeOf(left), rangeOf(right))).toBe(expected);
  expect(overlap(rangeOf(right), rangeOf(left))).toBe(expected);
});

test('adds intervals end by end, and nothing adds up to zero', () => {
  expect(ends(sumOf(['4.79', '0', '246.47'].map(rangeOf)))).toEqual(['250.75', '251.77']);
  expect(ends(sumOf(['4.79', '0.00', '246.47'].map(rangeOf)))).toEqual(['251.245', '251.275']);
  expect(ends(sumOf([]))).toEqual(['0', '0']);
});

test.each([
  // 9746.495 ÷ 9759.385 and 9746.505 ÷ 9759.375
  ['a large share', '9746.50', '9759.38', '99.8679', '99.8681'],
  // 6.995 ÷ 7.295 and 7.005 ÷ 7.285
  ['a share of a small amount', '7.00', '7.29', '95.8876', '96.1565'],
  ['more than the whole', '2.00', '1.00', '198.5075', '201.5075'],
  ['nothing of something', '0.00', '10.00', '0.0000', '0.0500'],
])('gives the percentages that rounded amounts allow: %s', (_, part, whole, low, high) => {
  const rate = percentOf(rangeOf(part), rangeOf(whole));
  expect([rate?.low.toFixed(4), rate?.high.toFixed(4)]).toEqual([low, high]);
});

test.each(['0', '0.00', '-3.00'])('has no percentage of %s', (whole) => {
  expect(percentOf(rangeOf('1.00'), rangeOf(whole))).toBeNull();
});

test('has a percentage of the smallest amount that is surely above zero', () => {
  // 0.995 ÷ 0.015 and 1.005 ÷ 0.005
  const rate = percentOf(rangeOf('1.00'), rangeOf('0.01'));
  expect([rate?.low.toFixed(2), rate?.high.toFixed(2)]).toEqual(['6633.33', '20100.00']);
});
