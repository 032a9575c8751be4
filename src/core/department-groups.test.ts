import { expect, test } from 'vitest';
import type { Department } from './department.ts';
import { groupDepartments, inDirectoryOrder, relatedDepartments } from './department-groups.ts';

const registered = (id: string, region: string | null, category: string | null) =>
  ({ id, region, category }) as Department;

const all = [
  registered('b', '乙市', '教育'),
  registered('a', '乙市', '教育'),
  registered('c', '乙市', '民政'),
  registered('d', '丁市', '教育'),
  registered('e', null, null),
];

test('files departments under region and category, unnamed ones last', () => {
  const groups = groupDepartments(inDirectoryOrder(all)).map(({ region, categories }) => [
    region,
    categories.map(({ category, departments }) => [category, departments.map(({ id }) => id)]),
  ]);
  expect(groups).toEqual([
    ['丁市', [['教育', ['d']]]],
    [
      '乙市',
      [
        ['教育', ['a', 'b']],
        ['民政', ['c']],
      ],
    ],
    ['地区未注明', [['类别未注明', ['e']]]],
  ]);
});

test('offers departments of the same category elsewhere and of the same region, never itself', () => {
  const related = relatedDepartments(all);
  const of = (id: string) => {
    const { alike, near } = related(all.find((one) => one.id === id) as Department);
    return [alike.map((one) => one.id), near.map((one) => one.id)];
  };
  expect(of('b')).toEqual([['d'], ['a', 'c']]);
  expect(of('e')).toEqual([[], []]);
});

test('offers twelve at most, however many there are', () => {
  const many = Array.from({ length: 1000 }, (_, index) => registered(`n${index}`, '甲市', '教育'));
  expect(relatedDepartments(many)(many[5] as Department).near).toHaveLength(12);
});
