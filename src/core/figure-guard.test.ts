import { expect, test } from 'vitest';
import { sameFigures } from './figure-guard.ts';

test.each([
  ['brackets of a document number', '财预[2020]10号', '财预〔2020〕10号'],
  ['a comma behind a figure', '执行率98.89%,较上年提高', '执行率98.89%，较上年提高'],
  ['a wrong word', '建立建全制度', '建立健全制度'],
  [
    'a doubled mark between figures',
    '支出4809.15万元，，预算4863.08万元',
    '支出4809.15万元，预算4863.08万元',
  ],
  ['a wrong word beside a Chinese numeral', '统一帐户', '统一账户'],
])('lets pass: %s', (_, before, after) => {
  expect(sameFigures(before, after)).toBe(true);
});

test.each([
  ['a digit', '4863.08', '4863.80'],
  ['a digit dropped', '4863.08', '486.08'],
  ['a decimal point moved', '4863.08', '486.308'],
  ['a decimal point made a full stop', '98.89', '98。89'],
  ['a separator dropped', '4,863.08', '4863.08'],
  ['a separator made Chinese', '4,863.08', '4，863.08'],
  ['full-width digits', '４８６３.08', '4863.08'],
  ['a full-width percent sign', '98.89％', '98.89%'],
  ['a percent sign dropped', '98.89%', '98.89'],
  ['a sign dropped', '-1.5', '1.5'],
  ['another minus', '－1.5', '-1.5'],
  ['a magnitude', '1.2万人次', '1.2人次'],
  ['a unit', '100万元', '100元'],
  ['a hedge', '近9000册', '约9000册'],
  ['a hedge behind', '20多次', '20次'],
  ['a Chinese numeral', '十一个指标', '十二个指标'],
  ['a circled figure', '①', '②'],
  ['a figure added', '共场', '共5场'],
  ['two figures joined', '5 6', '56'],
  ['a figure parted', '56', '5 6'],
])('refuses: %s', (_, before, after) => {
  expect(sameFigures(before, after)).toBe(false);
});
