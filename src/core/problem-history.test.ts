import { expect, test } from 'vitest';
import { countStates, type DepartmentYear, problemHistory } from './problem-history.ts';
import type { ReportDetails } from './report-details.ts';

function year(
  number: number,
  problems: readonly string[],
  followUp: readonly {
    id: string;
    status: '已整改' | '进行中' | '未整改';
    note: string | null;
  }[] = [],
): DepartmentYear {
  const details = {
    problems: problems.map((text, index) => ({ id: `w${index + 1}`, text })),
    followUp,
  } as unknown as ReportDetails;
  return { id: `a/${number}`, year: number, details };
}

const years = [
  year(2020, ['采购偏慢', '进度偏慢', '资产不清'], []),
  year(
    2021,
    ['目标偏高'],
    [
      { id: 'w1', status: '已整改', note: '提前编制采购需求' },
      { id: 'w2', status: '进行中', note: null },
    ],
  ),
  year(2023, ['人手不足']),
];

test('follows each problem into the next year, newest first', () => {
  expect(problemHistory(years)).toEqual([
    { year: 2023, text: '人手不足', state: '下一年度未收录', note: null },
    { year: 2021, text: '目标偏高', state: '下一年度未收录', note: null },
    { year: 2020, text: '采购偏慢', state: '已整改', note: '提前编制采购需求' },
    { year: 2020, text: '进度偏慢', state: '进行中', note: null },
    { year: 2020, text: '资产不清', state: '未提及', note: null },
  ]);
});

test('counts the states that occur', () => {
  expect(countStates(problemHistory(years))).toEqual([
    { state: '已整改', count: 1 },
    { state: '进行中', count: 1 },
    { state: '未提及', count: 1 },
    { state: '下一年度未收录', count: 2 },
  ]);
});
