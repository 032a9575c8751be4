import { expect, test } from 'vitest';
import { departmentSchema } from './department.ts';
import { schemeSchema } from './scheme.ts';
import { schemesFor } from './scheme-choice.ts';

const scheme = (id: string, jurisdiction: string, years: string[], form = '部门整体支出') => ({
  id,
  ...schemeSchema.parse({ name: id, jurisdiction, form, years }),
});
const schemes = [
  scheme('guangzhou-2021', '广州市', ['2021']),
  scheme('guangzhou-2022', '广州市', ['2022', '2023']),
  scheme('shili-2020', '示例市（示例）', ['2020', '2021']),
  scheme('project', '广州市', ['2021'], '项目支出'),
];
const department = (name: string, region: string) => ({
  id: 'a',
  ...departmentSchema.parse({ names: [{ name }], region }),
});

test.each([
  ['广州市工商业联合会', '广东省广州市', 2021, ['guangzhou-2021']],
  ['广州市工商业联合会', '广东省广州市', 2024, []],
  ['示例市教育局', '示例省', 2021, ['shili-2020']],
  ['某部门', '广东省', 2021, []],
])('%s of %s, %i', (name, region, year, expected) => {
  expect(schemesFor(department(name, region), year, schemes).map(({ id }) => id)).toEqual(expected);
});
