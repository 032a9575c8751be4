import { expect, test } from 'vitest';
import { barRows } from './bar-rows.ts';
import type { DrawnChart, Series } from './spec.ts';

const main: Series = {
  name: '支出数',
  role: 'main',
  values: [50, null, 0],
  texts: ['50', '', '0'],
};

function chart(parts: Partial<DrawnChart>): DrawnChart {
  return {
    kind: 'bars',
    unit: '万元',
    categories: ['甲', '乙', '丙'],
    series: [main],
    max: null,
    breaks: [],
    ...parts,
  };
}

const lengths = (drawn: DrawnChart) =>
  barRows(drawn).rows.map(({ bars }) => bars.map(({ from, to }) => [from, to]));

test('draws the largest value over the whole width, and no bar for what is undisclosed', () => {
  const { rows } = barRows(chart({}));
  expect(rows.map(({ value }) => value)).toEqual(['50万元', '未公开', '0万元']);
  expect(lengths(chart({}))).toEqual([[[0, 100]], [], [[0, 0]]]);
});

test('does not repeat the unit of a value that tells its own', () => {
  const rates = { ...main, values: [98.5], texts: ['98.5%'] };
  const { rows } = barRows(chart({ unit: '%', categories: ['甲'], series: [rates] }));
  expect(rows[0]?.value).toBe('98.5%');
});

test('gives the parts of a stacked row one after the other, without parts of zero', () => {
  const lost: Series = { name: '扣分', role: 'explained', values: [0, 10, 50], texts: [] };
  const drawn = chart({ kind: 'stacked', max: 100, series: [main, lost] });
  expect(lengths(drawn)).toEqual([[[0, 50]], [[0, 10]], [[0, 50]]]);
});

test('makes one bar of the parts of a whole, each with its own role', () => {
  const parts: Series = {
    name: '金额（万元）',
    role: 'main',
    roles: ['main', 'unexplained', 'reference'],
    values: [10, 30, 60],
    texts: ['10', '30', '60'],
  };
  const { rows } = barRows(chart({ kind: 'whole', series: [parts] }));
  expect(rows.length).toBe(1);
  expect(rows[0]?.bars.map(({ role, index, from, to }) => [role, index, from, to])).toEqual([
    ['main', 0, 0, 10],
    ['unexplained', 1, 10, 40],
    ['reference', 2, 40, 100],
  ]);
});

test('keeps room for a goal beyond every bar, and says where it is', () => {
  const drawn = chart({ goal: { value: 80, name: '全年预算数' } });
  expect(barRows(drawn).goal).toBe(100);
  expect(lengths(drawn)[0]).toEqual([[0, 62.5]]);
  expect(barRows(chart({})).goal).toBeNull();
});

test('draws no bar below zero', () => {
  const back = { ...main, values: [-5, 10, 0] };
  expect(lengths(chart({ series: [back] }))[0]).toEqual([[0, 0]]);
});

test('prints a label instead of a value where the chart has one', () => {
  const { rows } = barRows(chart({ labels: ['50 / 60万元', '未公开', '0 / 60万元'] }));
  expect(rows[0]?.value).toBe('50 / 60万元');
});
