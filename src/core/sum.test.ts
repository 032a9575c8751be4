import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { type Figure, parseFigure, type StatedFigure, stated } from './figure.ts';
import { allStated, compareMarks, compareSum, decimalText, onlyStated } from './sum.ts';

function read(text: string): StatedFigure {
  const figure = stated(parseFigure(text));
  if (!figure) throw new Error(`\`${text}\` is no figure`);
  return figure;
}

function compare(how: typeof compareSum, parts: string, total: string) {
  return how(parts.split(' + ').map(read), read(total));
}

// Complete FY2024 disclosures of three Shanghai departments, where the printed totals miss the sum
// of their printed parts by one fen of 万元.
test.each([
  ['政府采购', '4.79 + 0 + 246.47', '251.25', '251.26', '-0.01'],
  ['政府采购', '122.43 + 1387.72 + 809.07', '2319.21', '2319.22', '-0.01'],
  ['支出合计', '5364.75 + 4381.74', '9746.50', '9746.49', '0.01'],
  ['支出合计', '2336.91 + 603.14', '2940.05', '2940.05', '0'],
  ['基本支出', '2152.26 + 184.65', '2336.91', '2336.91', '0'],
  ['三公经费', '95.36 + 10.23', '105.58', '105.59', '-0.01'],
])('takes a rounded total of %s for agreement: %s', (_, parts, total, sum, difference) => {
  expect(compare(compareSum, parts, total)).toMatchObject({
    agrees: true,
    sum,
    difference,
    working: `${parts} = ${sum}`,
  });
});

test.each([
  ['one fen within three halves', '4.79 + 246.47', '251.25', true],
  ['two fen beyond three halves', '4.79 + 246.47', '251.24', false],
  ['two fen within five halves', '1.11 + 1.11 + 1.11 + 1.11', '4.46', true],
  ['three fen beyond five halves', '1.11 + 1.11 + 1.11 + 1.11', '4.47', false],
  ['a whole amount among cents excuses nothing', '14.27 + 20', '34.57', false],
  ['a zero among cents excuses nothing', '4.79 + 0 + 246.47', '251.66', false],
  ['a whole total of cents is whole', '14.27 + 20', '34', false],
  ['whole amounts may be off by a half each', '14 + 20', '35', true],
  ['whole amounts off by more', '14 + 20', '36', false],
  ['counted in 万, parts are rough', '1.2万 + 3500', '15900', true],
  ['counted in 万, and still too far', '1.2万 + 3500', '16100', false],
  ['six decimals', '0.000001 + 0.000002', '0.000003', true],
  ['six decimals, one too many', '0.000001 + 0.000002', '0.000005', false],
  ['returned funds', '10.00 + -1.50', '8.50', true],
  ['a tenth and a fifth are no float', '0.1 + 0.2', '0.3', true],
])('compares amounts: %s', (_, parts, total, agrees) => {
  expect(compare(compareSum, parts, total).agrees).toBe(agrees);
});

test.each([
  ['the real report: 42.1 of 45 and 50 of 50', '42.1 + 50', '92.1', true],
  ['a tenth too many', '42.1 + 50', '92.2', false],
  ['the precision of the total does not matter', '42.1 + 50', '92.10', true],
  ['whole full marks are exact', '45 + 50', '96', false],
  ['many whole full marks are exact too', '10 + 10 + 10 + 10 + 10 + 10', '61', false],
  ['computed marks were rounded', '5.87 + 3.5 + 4 + 3.76', '17.14', true],
  ['computed marks beyond their rounding', '5.87 + 3.5 + 4 + 3.76', '17.15', false],
  ['halves are exact too', '2.5 + 4', '6', false],
  ['a total cut to a tenth', '17.13 + 9 + 8.32', '34.5', true],
  ['a total cut to a whole', '17.13 + 9 + 8.32', '34', true],
  ['a total cut to the wrong whole', '17.13 + 9 + 8.32', '35', false],
])('compares points: %s', (_, parts, total, agrees) => {
  expect(compare(compareMarks, parts, total).agrees).toBe(agrees);
});

test('says by how much, without an exponent', () => {
  expect(compare(compareSum, '0.000001 + 0.000001', '0.000009').difference).toBe('0.000007');
  expect(decimalText(new Decimal('1e-7'))).toBe('0.0000001');
});

test('has no list when one figure is undisclosed or 不适用', () => {
  const known: readonly Figure[] = [read('1.00'), read('2.00')];
  expect(allStated(known)).toEqual(known);
  expect(allStated([...known, null])).toBeNull();
  expect(allStated([...known, parseFigure('不适用')])).toBeNull();
});

test('leaves out what is undisclosed when only the stated figures count', () => {
  expect(onlyStated([read('1.00'), null, parseFigure('不适用'), read('0')])).toEqual([
    read('1.00'),
    read('0'),
  ]);
});
