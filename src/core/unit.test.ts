import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { parseFigure, type StatedFigure } from './figure.ts';
import { inUnit, unitSlip, yuanIntervalOf, yuanOf } from './unit.ts';

const figure = (text: string) => parseFigure(text) as StatedFigure;

test('turns amounts into 元 and back', () => {
  expect(yuanOf(figure('8596.46'), '万元').toFixed()).toBe('85964600');
  expect(yuanOf(figure('3.73'), '亿元').toFixed()).toBe('373000000');
  expect(inUnit(new Decimal('1563701.17'), '万元').toFixed()).toBe('156.370117');
});

test('keeps the rounding of the unit in which an amount was stated', () => {
  const { low, high } = yuanIntervalOf(figure('156.37'), '万元');
  expect([low.toFixed(), high.toFixed()]).toEqual(['1563650', '1563750']);
});

test.each([
  ['one size', '4863.08', '4809.15', null],
  ['元 beside 万元', '4863.08', '48091500', '10⁴'],
  ['万元 beside 亿元 the other way round', '48091500', '4863.08', '10⁴'],
  ['元 beside 亿元', '0.48', '48091500', '10⁸'],
  ['just within a factor of two', '1', '20000', '10⁴'],
  ['just outside', '1', '20001', null],
  ['zero has no size', '0', '20000', null],
])('%s', (_, a, b, slip) => {
  expect(unitSlip(new Decimal(a), new Decimal(b))).toBe(slip);
});
