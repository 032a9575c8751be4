import { expect, test } from 'vitest';
import { ordinalMarkers, ordinalRuns } from './ordinal-runs.ts';

const runsOf = (text: string) =>
  ordinalRuns(ordinalMarkers(text).map((marker) => ({ ...marker, where: null }))).map(
    ({ markers, slips }) => ({
      run: markers.map((marker) => marker.text).join(' '),
      slips: slips.map(({ marker, expected }) => `${marker.text}→${expected}`),
    }),
  );

test.each([
  ['一是甲；二是乙；三是丙。', [{ run: '一是 二是 三是', slips: [] }]],
  ['一是甲；二是乙；四是丁。', [{ run: '一是 二是 四是', slips: ['四是→三是'] }]],
  ['一是甲。二是乙。二是丙。三是丁。', [{ run: '一是 二是 二是 三是', slips: ['二是→三是'] }]],
  ['原因一是甲，二是乙。', [{ run: '一是 二是', slips: [] }]],
  ['首先抓甲。二是抓乙。三是抓丙。', []],
  ['唯一是甲，统一是乙。', []],
  [
    '一是甲，其中一是子，二是丑；二是乙；三是丙。',
    [
      { run: '一是 二是 三是', slips: [] },
      { run: '一是 二是', slips: [] },
    ],
  ],
  ['第一，甲。第二，乙。第四，丁。', [{ run: '第一 第二 第四', slips: ['第四→第三'] }]],
  ['第一、第二产业。名列第一，获奖。', [{ run: '第一', slips: [] }]],
  ['（1）甲；（2）乙；（4）丙。', [{ run: '（1） （2） （4）', slips: ['（4）→（3）'] }]],
  ['按公式（1）计算，见附件（3）。', [{ run: '（1）', slips: [] }]],
  ['①甲；②乙；③丙。', [{ run: '① ② ③', slips: [] }]],
])('counts the runs of %s', (text, expected) => expect(runsOf(text)).toEqual(expected));

test('a run of another paragraph does not go on with the one before', () => {
  const paragraphs = ['一是甲；二是乙；三是丙。', '一是丁；二是戊；四是己。'];
  const markers = paragraphs.flatMap((text) =>
    ordinalMarkers(text).map((marker) => ({ ...marker, where: text })),
  );
  expect(
    ordinalRuns(markers).flatMap(({ slips }) => slips.map(({ expected }) => expected)),
  ).toEqual(['三是']);
});
