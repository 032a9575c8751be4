import { expect, test } from 'vitest';
import { departmentName, departmentSchema, shortName } from './department.ts';

const renamed = {
  id: 'slswlj',
  ...departmentSchema.parse({
    names: [
      { name: '示例市文化广电新闻出版局', until: '2018' },
      { name: '示例市文化广电旅游局', since: '2019', until: '2022' },
      { name: '示例市文化和旅游局', since: '2023' },
    ],
    short: '市文旅局',
  }),
};

test.each([
  [2015, '示例市文化广电新闻出版局'],
  [2018, '示例市文化广电新闻出版局'],
  [2019, '示例市文化广电旅游局'],
  [2022, '示例市文化广电旅游局'],
  [2023, '示例市文化和旅游局'],
  [2030, '示例市文化和旅游局'],
])('is called by the name that it held in %i', (year, name) => {
  expect(departmentName(renamed, year)).toBe(name);
});

test('is called by its newest name where no year is asked for or no range fits', () => {
  expect(departmentName(renamed)).toBe('示例市文化和旅游局');
  const late = { id: 'x', ...departmentSchema.parse({ names: [{ name: '新局', since: '2023' }] }) };
  expect(departmentName(late, 2020)).toBe('新局');
});

test('shortens its name only where the registry has a short one', () => {
  expect(shortName(renamed)).toBe('市文旅局');
  const plain = { id: 'x', ...departmentSchema.parse({ names: [{ name: '示例局' }] }) };
  expect(shortName(plain)).toBe('示例局');
});

test('has at least one name', () => {
  const result = departmentSchema.safeParse({ names: [] });
  expect(result.error?.issues.map(({ message }) => message)).toEqual(['至少写一个部门名称']);
});
