import { expect, test } from 'vitest';
import { numberOf, wanYuanOf } from './numbers.ts';

test.each([
  ['a number', '92.10', '92.1'],
  ['a rate', '98.38%', '98.38'],
  ['less than nothing', '-1.50', '-1.5'],
  ['a magnitude', '1.2万', '12000'],
  ['zero', '0.00', '0'],
  ['a hedge', '逾2000', null],
  ['不适用', '不适用', null],
  ['words', '已完成', null],
  ['nothing', null, null],
])('reads %s', (_, text, expected) => expect(numberOf(text)).toBe(expected));

test.each([
  ['万元', '4863.08', '万元', '4863.08'],
  ['元 to the 分', '48630812.34', '元', '4863.081234'],
  ['亿元', '1.05', '亿元', '10500'],
  ['one 分', '0.01', '元', '0.000001'],
  ['a percentage, which is no amount', '5%', '万元', null],
  ['不适用', '不适用', '元', null],
] as const)('gives %s exactly in 万元', (_, text, unit, expected) =>
  expect(wanYuanOf(text, unit)).toBe(expected),
);
