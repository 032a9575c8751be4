import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';
import { amountValue, countValue, marksValue, rateValue } from './value.ts';

test.each([
  [
    'one unit',
    amountValue('19365.85', '万元'),
    amountValue('19072.78', '万元'),
    '+293.07万元 +1.54%',
  ],
  [
    '元 beside 万元',
    amountValue('48091500', '元'),
    amountValue('4863.08', '万元'),
    '−53.93万元 −1.11%',
  ],
  [
    '亿元 beside 万元',
    amountValue('1.94', '亿元'),
    amountValue('19365.85', '万元'),
    '+34.15万元 +0.18%',
  ],
  [
    '元 to the last place',
    amountValue('48091512', '元'),
    amountValue('4809.15', '万元'),
    '+0.0012万元 0.00%',
  ],
  [
    'a base of zero has no share',
    amountValue('3.06', '万元'),
    amountValue('0.00', '万元'),
    '+3.06万元',
  ],
  ['a figure in 万', amountValue('1.2万', '元'), amountValue('1', '万元'), '+0.20万元 +20.00%'],
  ['equal, printed otherwise', amountValue('92.1', '万元'), amountValue('92.10', '万元'), '相同'],
])('subtracts amounts: %s', (_, value, base, expected) =>
  expect(differenceOf(value, base, 'amount')).toEqual({ text: expected, told: true }),
);

test('subtracts rates in 个百分点, points in 分, counts as they are', () => {
  expect(differenceOf(rateValue('98.38%'), rateValue('98.9'), 'rate')?.text).toBe('−0.52个百分点');
  expect(differenceOf(marksValue('98.1'), marksValue('97.49'), 'marks')?.text).toBe('+0.61分');
  expect(differenceOf(countValue(3, '个'), countValue(1, '个'), 'count')?.text).toBe('+2');
});

test('subtracts nothing from or of what is undisclosed, 不适用 or hedged', () => {
  const known = amountValue('20', '万元');
  expect(differenceOf(amountValue(null, '万元'), known, 'amount')).toBeNull();
  expect(differenceOf(amountValue('不适用', '万元'), known, 'amount')).toBeNull();
  const no = (text: string) => ({ text, told: false });
  expect(differenceOf(amountValue('近2000', '万元'), known, 'amount')).toEqual(no('约数，不作差'));
  expect(differenceOf(known, amountValue(null, '万元'), 'amount')).toEqual(
    no('基准未公开，不作差'),
  );
  expect(differenceOf(known, amountValue('不适用', '万元'), 'amount')).toEqual(
    no('基准不适用，不作差'),
  );
  expect(differenceOf(known, amountValue('逾10', '万元'), 'amount')).toEqual(
    no('基准为约数，不作差'),
  );
});

test('shows what is stated, unit added and digits untouched', () => {
  expect(amountValue('92.10', '元').text).toBe('92.10元');
  expect(amountValue('近2000', '万元').text).toBe('近2000万元');
  expect(amountValue('不适用', '万元').text).toBe('不适用');
  expect(amountValue(null, '万元').text).toBe('未公开');
  expect(rateValue('98.38').text).toBe('98.38%');
});
