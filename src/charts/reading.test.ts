import { expect, test } from 'vitest';
import { readingOf, spoken } from './reading.ts';
import type { DrawnChart } from './spec.ts';

const base: DrawnChart = {
  kind: 'bars',
  unit: '万元',
  categories: ['教师继续教育培训'],
  series: [
    { name: '预算数（万元）', role: 'reference', values: [450], texts: ['450.00'] },
    { name: '支出数（万元）', role: 'main', values: [null], texts: ['未公开'] },
  ],
  max: null,
  breaks: [],
};

test('says each series with its value and unit, and 未公开 without one', () => {
  expect(spoken(readingOf(base, 0))).toBe('教师继续教育培训：预算数 450.00万元；支出数 未公开');
});

test.each([
  ['a percentage', '%', '98.38%', '98.38%'],
  ['a bare rate', '%', '98.38', '98.38%'],
  ['another unit', '万元', '84968716.18元', '84968716.18元'],
  ['a hedge', '万元', '逾2000', '逾2000万元'],
  ['a magnitude', '万元', '1.2万', '1.2万万元'],
  ['what does not apply', '万元', '不适用', '不适用'],
])('keeps the unit of %s', (_, unit, text, said) => {
  const drawn: DrawnChart = {
    ...base,
    unit,
    series: [{ name: '值', role: 'main', values: [1], texts: [text] }],
  };
  expect(readingOf(drawn, 0).lines).toEqual([`值 ${said}`]);
});

test('leaves out the parts that a stacked row does not have', () => {
  const drawn: DrawnChart = {
    ...base,
    kind: 'stacked',
    unit: '%',
    series: [
      { name: '达到目标', role: 'main', values: [null], texts: [''] },
      { name: '未达到目标', role: 'explained', values: [98.3], texts: ['98.3%'] },
    ],
  };
  expect(readingOf(drawn, 0).lines).toEqual(['未达到目标 98.3%']);
});
