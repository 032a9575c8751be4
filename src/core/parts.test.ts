import { expect, test } from 'vitest';
import { type Figure, parseFigure, type StatedFigure } from './figure.ts';
import { comparePart, compareParts } from './parts.ts';
import { compareMarks } from './sum.ts';

const figure = (text: string) => parseFigure(text) as StatedFigure;
const parts = (...texts: readonly (string | null)[]) =>
  texts.map((text, index) => ({
    name: `第${index + 1}项`,
    figure: text === null ? null : (parseFigure(text) as Figure),
  }));
const verdict = (total: string, ...texts: readonly (string | null)[]) =>
  compareParts(parts(...texts), { name: '合计', figure: figure(total) }, '万元')?.verdict ?? null;

test.each([
  ['within rounding', '251.25', ['4.79', '0', '246.47'], 'agrees'],
  ['beyond rounding', '251.25', ['4.79', '0', '247.47'], 'disagrees'],
  ['不适用 adds nothing', '5.00', ['不适用', '5.00'], 'agrees'],
  ['an undisclosed part may hold the rest', '5.00', [null, '3.00'], 'open'],
  ['an undisclosed part cannot take anything away', '5.00', [null, '8.00'], 'disagrees'],
  ['the stated parts reach the total alone', '5.00', [null, '5.00'], 'agrees'],
  ['a hedge leaves it open', '5.00', ['约3', '1.00'], 'open'],
  ['nothing is stated', '5.00', [null, '不适用'], null],
])('%s', (_, total, texts, expected) => {
  expect(verdict(total, ...texts)).toBe(expected);
});

test('counts allow no rounding', () => {
  const whole = { name: '合计', figure: figure('15') };
  expect(compareParts(parts('8', '8'), whole, '个', compareMarks)?.verdict).toBe('disagrees');
});

test('a part may be as large as its whole, not larger', () => {
  const [small, same, large] = parts('4.99', '5.00', '5.02');
  const whole = { name: '合计', figure: figure('5.00') };
  const verdicts = [small, same, large].map(
    (part) => part && comparePart(part, whole, { unit: '万元' })?.verdict,
  );
  expect(verdicts).toEqual(['agrees', 'agrees', 'disagrees']);
});
