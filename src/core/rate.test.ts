import { expect, test } from 'vitest';
import { parseFigure, type StatedFigure } from './figure.ts';
import { compareRate, compareShares } from './rate.ts';

const figure = (text: string) => parseFigure(text) as StatedFigure;

test.each([
  ['rounded', '98.89%', '4809.15', '4863.08', 'agrees', undefined],
  ['cut off', '99.86%', '9746.50', '9759.38', 'disagrees', 'note'],
  ['swapped digits', '98.98%', '4809.15', '4863.08', 'disagrees', undefined],
  ['whole amounts beside hundredths are exact', '97%', '20', '20.80', 'disagrees', undefined],
  ['fewer decimals are respected', '98%', '4.39', '4.50', 'agrees', undefined],
])('%s', (_, rate, part, base, verdict, severity) => {
  const result = compareRate({
    name: '比率',
    rate: figure(rate),
    part: { name: '分子', figure: figure(part) },
    base: { name: '分母', figure: figure(base) },
  });
  expect(result).toMatchObject({ verdict });
  expect(result?.severity).toBe(severity);
});

test('nothing has a share of zero', () => {
  const result = compareRate({
    name: '比率',
    rate: figure('100%'),
    part: { name: '分子', figure: figure('0.30') },
    base: { name: '分母', figure: figure('0.00') },
  });
  expect(result).toBeNull();
});

test.each([
  ['three thirds', ['33.33', '33.33', '33.33'], true],
  ['rounded up thrice', ['16.67', '16.67', '66.67'], true],
  ['beyond rounding', ['71.73', '28.34'], false],
])('%s', (_, shares, agrees) => {
  expect(compareShares(shares.map(figure)).agrees).toBe(agrees);
});
