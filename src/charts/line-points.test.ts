import { expect, test } from 'vitest';
import { linePoints } from './line-points.ts';
import type { DrawnChart, Series } from './spec.ts';

function line(values: Series['values'], name = '得分'): Series {
  return { name, role: 'main', values, texts: values.map(String) };
}

function chart(series: readonly Series[], breaks: readonly number[] = []): DrawnChart {
  const categories = (series[0]?.values ?? []).map((_, index) => String(2015 + index));
  return { kind: 'lines', unit: '分', categories, series, max: null, breaks };
}

const joined = (drawn: DrawnChart) =>
  linePoints(drawn).segments.map(({ from, to }) => [from.index, to.index]);

test('joins neighbours, but not across a year without a value', () => {
  expect(joined(chart([line([90, 91, null, 92, 93])]))).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test('breaks the line where criteria change', () => {
  const drawn = chart([line([90, 91, 92])], [2]);
  expect(joined(drawn)).toEqual([[0, 1]]);
  expect(linePoints(drawn).breaks).toEqual([70]);
});

test('names a year as undisclosed only where no series has a value', () => {
  const drawn = chart([line([1, null, null]), line([null, 2, null], '预算')]);
  expect(linePoints(drawn).ticks.map(({ missing }) => missing)).toEqual([false, false, true]);
});

test('puts the text of the higher of two points above and of the lower below', () => {
  const { points } = linePoints(chart([line([5, 7]), line([6, 7], '预算')]));
  expect(points.map(({ series, index, above }) => [series, index, above])).toEqual([
    [0, 0, false],
    [0, 1, true],
    [1, 0, true],
    [1, 1, false],
  ]);
});

test('puts a peak above its line and a dip below', () => {
  const { points } = linePoints(chart([line([90, 99, 91, 95])]));
  expect(points.map(({ above }) => above)).toEqual([false, true, false, true]);
});

test('does not make a cliff of a small change', () => {
  const y = (values: Series['values']) => linePoints(chart([line(values)])).points.map((p) => p.y);
  const [calm = 0, calmer = 0] = y([98.1, 98.2]);
  expect(Math.abs(calm - calmer)).toBeLessThan(2);
  const [low = 0, high = 0] = y([50, 100]);
  expect(low - high).toBe(59);
});

test('draws equal values on one level', () => {
  const { points } = linePoints(chart([line([0, 0])]));
  expect(points.map(({ y }) => y)).toEqual([44.5, 44.5]);
});

test('prints the first, the last, the lowest and the highest of many values, and fewer years', () => {
  const { points, ticks } = linePoints(chart([line([5, 6, 9, 8, 7, 4, 3, 6, 7])]));
  expect(points.map(({ text }) => text)).toEqual(['5', '', '9', '', '', '', '3', '', '7']);
  expect(ticks.map(({ text }) => text)).toEqual([
    ...['2015', '', '2017', '', '2019', '', '2021', '', '2023'],
  ]);
});
