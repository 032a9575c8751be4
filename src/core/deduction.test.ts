import { expect, test } from 'vitest';
import { deductionOf, pointsLost } from './deduction.ts';
import { parseFigure } from './figure.ts';
import type { Indicator } from './report-schema.ts';
import { decimalText } from './sum.ts';

interface Marks {
  readonly full?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly children?: readonly Indicator[];
}

function indicator({ full = '', score = '', reason, children = [] }: Marks): Indicator {
  return {
    name: '指标',
    fullMark: parseFigure(full),
    score: parseFigure(score),
    reason: reason ?? null,
    children,
  };
}

function deduction(marks: Marks) {
  const found = deductionOf(indicator(marks));
  return found && [found.lost, found.explained, found.unexplained].map(decimalText);
}

const procurement = indicator({ full: '2', score: '0', reason: '实际金额超出计划金额' });

test('finds 0.9 points unexplained in 管理效能 of 广州市工商业联合会 2021', () => {
  const level = indicator({ children: [procurement] });
  expect(deduction({ full: '45', score: '42.1', children: [level] })).toEqual(['2.9', '2', '0.9']);
});

test('a reason on the indicator itself explains all that it lost', () => {
  expect(deduction({ full: '10', score: '7.5', reason: '进度滞后' })).toEqual(['2.5', '2.5', '0']);
});

test('a reason with what it lost below it is not counted twice', () => {
  const whole = { full: '10', score: '8', reason: '采购超计划', children: [procurement] };
  expect(deduction(whole)).toEqual(['2', '2', '0']);
});

test('reasons below add up', () => {
  const monitoring = indicator({ full: '3', score: '2.5', reason: '纠偏不及时' });
  const silent = indicator({ full: '4', score: '3.6' });
  expect(
    deduction({ full: '9', score: '6.1', children: [procurement, monitoring, silent] }),
  ).toEqual(['2.9', '2.5', '0.4']);
});

test('a reason without marks beside it explains no points', () => {
  const unmarked = indicator({ reason: '说明了原因，没有公开扣了几分' });
  expect(deduction({ full: '10', score: '9', children: [unmarked] })).toEqual(['1', '0', '1']);
});

test('full marks leave nothing to explain', () => {
  expect(deduction({ full: '50', score: '50' })).toEqual(['0', '0', '0']);
});

test.each([
  ['the full mark is undisclosed', { score: '42.1' }],
  ['the score is undisclosed', { full: '45' }],
  ['the score is 不适用', { full: '45', score: '不适用' }],
])('is unknown when %s', (_, marks: Marks) => {
  expect(deductionOf(indicator(marks))).toBeNull();
  expect(pointsLost(indicator(marks))).toBeNull();
});
