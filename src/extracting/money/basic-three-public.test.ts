import { expect, test } from 'vitest';
import { exampleNarrative } from '#extracting/narrative/example-narrative.ts';

function threePublicOf(paragraph: string) {
  const { data } = exampleNarrative(['一、部门收支情况', paragraph]);
  return (data['budget'] as { readonly threePublic?: unknown } | undefined)?.threePublic;
}

test('fills in what of “三公”经费 is basic spending, beside the whole', () => {
  expect(
    threePublicOf(
      '2021年“三公”经费支出18.92万元，其中：公务接待费3.12万元。其中基本支出安排的“三公”经费6.42万元，包括公务用车运行维护费4.80万元，公务接待费1.62万元。',
    ),
  ).toEqual({
    expenditure: { total: '18.92', reception: '3.12' },
    basic: { total: '6.42', vehicleOperation: '4.80', reception: '1.62' },
  });
});

test('stops where the sentence turns to projects', () => {
  expect(
    threePublicOf('“三公”经费中，基本支出列支6.42万元，项目支出列支公务接待费1.50万元。'),
  ).toEqual({ basic: { total: '6.42' } });
});

test.each([
  ['of another year', '2020年基本支出安排的“三公”经费6.42万元。'],
  ['of a part that projects may share', '基本支出用于公务接待费1.62万元。'],
])('fills in nothing %s', (_, paragraph) => {
  expect(threePublicOf(paragraph)).toBeUndefined();
});
