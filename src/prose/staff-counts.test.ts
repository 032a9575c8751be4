import { expect, test } from 'vitest';
import { establishments, servingStaff } from './staff-counts.ts';

test.each([
  ['现有编制人员205人，其中：在职人员130人，退休人员75人。', ['现有编制人员205人 > 退休人员75人']],
  ['在职职工共计90人（含离休人员1人）。', ['在职职工共计90人 > 离休人员1人']],
  [
    '实有在编人员50人，其中行政20人，事业25人，离退休人员5人。',
    ['实有在编人员50人 > 离退休人员5人'],
  ],
  ['在职人员130人，其中：行政人员60人，事业人员70人，退休人员75人。', []],
  ['在职人员130人，其中：行政人员60人，事业人员70人；另有退休人员75人。', []],
  ['在职人员130人，退休人员75人。', []],
  ['在职人员130人（不含退休人员75人）。', []],
  ['在职人员130人（当年退休人员0人）。', []],
  ['年末职工205人，其中：在职人员130人，退休人员75人。', []],
  ['离退休人员75人，其中：离休人员2人。', []],
  ['非在编人员20人，其中退休返聘人员20人。', []],
])('finds retirees among the staff of %s', (text, expected) => {
  const found = [...servingStaff(text)].filter(({ retirees }) => retirees !== null);
  expect(found.map(({ serving, retirees }) => `${serving.text} > ${retirees?.text}`)).toEqual(
    expected,
  );
});

test.each([
  ['核定编制112名，实有在职人员105人。', ['112 105']],
  ['人员编制数1,012人，实有在编在职人员1,015人。', ['1012 1015']],
  ['行政编制60名，事业编制40名，实有在职人员99人。', []],
  ['核定编制112名，现有在职人员120人，其中编外聘用人员15人。', []],
  ['核定编制112名。实有在职人员120人。', []],
  ['核定编制60名，实有在编58人；所属单位核定编制20名，实有在编22人。', []],
  ['实有在职人员120人，核定编制112名。', []],
])('reads posts and staff of %s', (text, expected) => {
  expect(
    [...establishments(text)].map(({ posts, staff }) => `${posts.count} ${staff.count}`),
  ).toEqual(expected);
});
