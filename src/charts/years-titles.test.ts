import { expect, test } from 'vitest';
import type { Series } from './spec.ts';
import { amountsTitle, ratesTitle, scoresTitle } from './years-titles.ts';

const years = [2021, 2022, 2023];

function of(...texts: readonly string[]): Series {
  const values = texts.map((text) => (text === '未公开' ? null : Number.parseFloat(text)));
  return { name: '', role: 'main', values, texts };
}

test.each([
  ['more', of('100.00', '90.00', '120.50'), '支出由2021年的100.00万元增至2023年的120.50万元'],
  ['less', of('100', '未公开', '80'), '支出由2021年的100万元减至2023年的80万元'],
  [
    'another unit',
    { ...of('100', '90', '120'), texts: ['1000000元', '90', '120'] },
    '支出由2021年的1000000元增至2023年的120万元',
  ],
])('says where the spending went: %s', (_, spent, title) => {
  expect(amountsTitle(years, spent)).toBe(title);
});

test.each([
  ['a range', of('97.28', '未公开', '96.67%'), '执行率最低96.67%（2023年），最高97.28%（2021年）'],
  ['one rate', of('98.0', '98.00', '98'), '各年执行率均为98%'],
])('says between what the rates lie: %s', (_, rate, title) => {
  expect(ratesTitle(years, rate)).toBe(title);
});

test.each([
  ['higher', of('97.57', '98.10', '99.12'), [], '2023年自评总分99.12分，比2022年高1.02分'],
  ['lower', of('97.57', '98.10', '98'), [], '2023年自评总分98分，比2022年低0.1分'],
  ['equal', of('97.57', '98.10', '98.1'), [], '2023年自评总分98.1分，与2022年相同'],
  ['a gap', of('97.5', '未公开', '98'), [], '2023年自评总分98分，比2021年高0.5分'],
  [
    'other criteria',
    of('97.57', '98.10', '99.12'),
    [2],
    '2023年自评总分99.12分，评分方案已经改变，不能与2022年比较',
  ],
  [
    'other criteria before',
    of('97.57', '98.10', '99.12'),
    [1],
    '2023年自评总分99.12分，比2022年高1.02分',
  ],
  ['a hedge', { ...of('97', '98', '99'), texts: ['97', '98', '近99'] }, [], '2023年自评总分近99分'],
])(
  'compares the latest score only with one of the same criteria: %s',
  (_, total, breaks, title) => {
    expect(scoresTitle(years, total, breaks)).toBe(title);
  },
);
