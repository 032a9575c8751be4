import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { indicatorsAreNamedOneWay } from './indicators-are-named-one-way.ts';
import { checkReport } from './run.ts';

const surroundings = {
  department: null,
  scheme: null,
  attachments: new Map(),
  previous: null,
  previousScheme: null,
  lastYear: null,
  otherNames: [],
  reportIds: new Set<string>(),
  ledger: null,
  wording: [],
};
const list =
  '履职效能分为四个二级指标：一是扩大学位供给，补齐短板；二是提升教育质量；三是保障教育公平；四是建强教师队伍。';

/** What the rule says of headings, printed below one heading, and a paragraph that lists indicators. */
function found(headings: readonly string[], paragraph = list): readonly (string | null)[] {
  const sections = headings.map((title) => `### ${title}\n\n甲。`);
  const body = ['## 一、基本情况', ...sections, '## 二、指标', paragraph].join('\n\n');
  const file = readReport(exampleFile, exampleSource('', body));
  const { findings } = checkReport(file, surroundings, [indicatorsAreNamedOneWay]);
  return findings.map(({ stated }) => stated);
}

test.each([
  [
    'one heading in other words',
    ['1.增加学位供给，补齐短板', '2.提升教育质量', '3.保障教育公平。', '4.建强教师队伍'],
    ['增加学位供给，补齐短板'],
  ],
  [
    'a word left in',
    [
      '（一）扩大学位供给，补齐短板',
      '（二）提升教育教学质量',
      '（三）保障教育公平',
      '（四）建强教师队伍',
    ],
    ['提升教育教学质量'],
  ],
])('notes %s', (_, headings, expected) => expect(found(headings)).toEqual(expected));

test('tells of a heading once, however often the list stands', () => {
  const headings = [
    '1.增加学位供给，补齐短板',
    '2.提升教育质量',
    '3.保障教育公平',
    '4.建强教师队伍',
  ];
  expect(found(headings, `${list}\n\n${list}`)).toHaveLength(1);
});

test.each([
  ['all alike', ['1.扩大学位供给，补齐短板', '2.提升教育质量', '3.保障教育公平', '4.建强教师队伍']],
  [
    'other punctuation',
    ['扩大学位供给、补齐短板', '“提升”教育质量', '保障教育公平：', '建强教师队伍。'],
  ],
  ['a name that is shortened', ['扩大学位供给', '提升教育质量', '保障教育公平', '建强教师队伍']],
  [
    'a name that is lengthened',
    ['扩大学位供给，补齐短板', '提升教育质量情况', '保障教育公平', '建强教师队伍'],
  ],
  [
    'something else in one place',
    ['扩大学位供给，补齐短板', '提升教育质量', '保障教育公平', '其他重点工作'],
  ],
  ['a word in common', ['扩大学位供给，补齐短板', '提升服务质量', '保障教育公平', '建强教师队伍']],
  [
    'two in other words',
    ['增加学位供给，补齐短板', '提升教育质量', '确保教育公平', '建强教师队伍'],
  ],
  ['another order', ['提升教育质量', '扩大学位供给，补齐短板', '保障教育公平', '建强教师队伍']],
  [
    'a heading more',
    ['总体情况', '增加学位供给，补齐短板', '提升教育质量', '保障教育公平', '建强教师队伍'],
  ],
  ['a heading less', ['增加学位供给，补齐短板', '提升教育质量', '保障教育公平']],
  ['no names in common', ['部门概况', '主要职能', '收支情况', '管理情况']],
])('stays silent about %s', (_, headings) => expect(found(headings)).toEqual([]));

test.each([
  ['tasks, not indicators', list.replace('二级指标', '重点任务')],
  ['a list that is not as long as counted', list.replace('四个', '五个')],
  ['no list', '履职效能分为四个二级指标。'],
])('stays silent about %s', (_, paragraph) => {
  const headings = [
    '1.增加学位供给，补齐短板',
    '2.提升教育质量',
    '3.保障教育公平',
    '4.建强教师队伍',
  ];
  expect(found(headings, paragraph)).toEqual([]);
});
