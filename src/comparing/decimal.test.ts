import { describe, expect, test } from 'vitest';
import {
  compare,
  decimalOf,
  type ExactDecimal,
  minus,
  percentOf,
  shifted,
  sumOf,
  textOf,
  trimmed,
} from './decimal.ts';

function read(text: string, power = 0): ExactDecimal {
  const value = decimalOf(text, power);
  if (!value) throw new Error(`Unexpected text \`${text}\``);
  return value;
}

test.each([
  ['two decimals', '4863.08', 0, '4863.08'],
  ['zeros at the end', '92.10', 0, '92.10'],
  ['below one', '0.05', 0, '0.05'],
  ['negative below one', '-0.50', 0, '-0.50'],
  ['万 with decimals to spare', '1.23456', 4, '12345.6'],
  ['万 with fewer decimals', '1.2', 4, '12000'],
  ['more digits than a float keeps', '12345678901234567.89', 0, '12345678901234567.89'],
])('reads %s', (_, text, power, expected) => expect(textOf(read(text, power))).toBe(expected));

test.each(['', '不适用', '近2000', '1e6', '1,000', '.5', '5.', '98.89%'])(
  'reads no number from “%s”',
  (text) => expect(decimalOf(text)).toBeNull(),
);

describe('subtracts exactly', () => {
  test.each([
    ['0.3', '0.1', '0.2'],
    ['19365.85', '19072.78', '293.07'],
    ['100', '0.01', '99.99'],
    ['5', '7.50', '-2.50'],
  ])('%s - %s = %s', (a, b, expected) => expect(textOf(minus(read(a), read(b)))).toBe(expected));
});

test('sums to the finest place', () => {
  expect(textOf(sumOf(['14.27', '20', '0.005'].map((text) => read(text))))).toBe('34.275');
  expect(textOf(sumOf([]))).toBe('0');
});

describe('gives a quotient in percent, rounded half away from zero', () => {
  test.each([
    ['293.07', '19072.78', '1.54'],
    ['-1', '8', '-12.50'],
    ['1', '-8', '12.50'],
    ['1', '3', '33.33'],
    ['2', '3', '66.67'],
    ['0.005', '100', '0.01'],
    ['-0.005', '100', '-0.01'],
  ])('%s of %s is %s%%', (part, whole, expected) => {
    const percent = percentOf(read(part), read(whole));
    expect(percent && textOf(percent)).toBe(expected);
  });

  test('a share of nothing is undefined', () => {
    expect(percentOf(read('5'), read('0.00'))).toBeNull();
  });
});

test('moves the point to another unit', () => {
  expect(textOf(shifted(read('123456.78'), 4))).toBe('12.345678');
});

test('orders values however they are printed', () => {
  expect(compare(read('92.10'), read('92.1'))).toBe(0);
  expect(compare(read('-3'), read('2'))).toBe(-1);
  expect(compare(read('10'), read('9.99'))).toBe(1);
});

test('drops zeros beyond the decimals that are wanted', () => {
  expect(textOf(trimmed(read('12.340000'), 2))).toBe('12.34');
  expect(textOf(trimmed(read('12.000000'), 2))).toBe('12.00');
  expect(textOf(trimmed(read('12.345600'), 2))).toBe('12.3456');
});
