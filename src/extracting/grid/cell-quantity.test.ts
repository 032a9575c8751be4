import { expect, test } from 'vitest';
import { readQuantity, relationOf } from './cell-quantity.ts';

test.each([
  ['≥95%', '≥', '95', '%'],
  ['>=95％', '≥', '95', '%'],
  ['不低于90%', '≥', '90', '%'],
  ['≤30万元', '≤', '30', '万元'],
  ['＝100%', '=', '100', '%'],
  ['300天', null, '300', '天'],
  ['1.2万人次', null, '1.2万', '人次'],
  ['3个百分点', null, '3', '个百分点'],
  ['0', null, '0', null],
  ['95%以上', null, '95%以上', null],
])('takes %s apart', (cell, relation, text, unit) => {
  expect(readQuantity(cell)).toEqual({ relation, text, figure: true, unit });
});

test.each(['2022年', '2022年12月底前', '12月底', '>90%', '90%-95%', '举办培训≥5场', '≥3场且≤5场'])(
  'leaves %s as printed',
  (cell) => {
    expect(readQuantity(cell)).toEqual({ relation: null, text: cell, figure: false, unit: null });
  },
);

test('takes a stroke for nothing', () => {
  expect(readQuantity('—')).toBeNull();
});

test.each([
  ['≥', '≥'],
  ['＞＝', '≥'],
  ['大于等于', '≥'],
  ['不超过', '≤'],
  ['＝', '='],
  ['定性指标', '定性'],
  ['定量', null],
  ['正向', null],
])('reads 指标性质 %s', (cell, relation) => {
  expect(relationOf(cell)).toBe(relation);
});
