import { expect, test } from 'vitest';
import { exampleNarrative } from './example-narrative.ts';
import { extractNarrative } from './extract-narrative.ts';

test('names place and sentence of each value as printed', () => {
  const blocks = [
    '示例市民政局2021年度部门整体支出绩效自评报告',
    '一、收支情况',
    '2021 年，我局支出数 98.50 万元 。其余略。',
  ].map((text, index) => {
    return { kind: 'paragraph', text, level: null, calls: [], place: `第${index + 1}段` } as const;
  });
  expect(extractNarrative({ blocks }, { departments: [], schemes: [] }).data['budget']).toEqual({
    expenditure: { value: '98.50', place: '第3段', quote: '2021 年，我局支出数 98.50 万元 。' },
  });
});

test('reads by the year that the editor names, and says that the title has another', () => {
  const paragraphs = ['一、收支情况', '2021年，我局支出数98万元。2022年，我局支出数99万元。'];
  const { data, unsure } = exampleNarrative(paragraphs, { year: 2022 });
  expect(data['budget']).toEqual({ expenditure: '99' });
  expect(unsure).toEqual(['年度 2021：与所给的年度2022不同']);
});

test('lists the items of the budget in the order of the schema', () => {
  const { data } = exampleNarrative(['一、收支情况', '我局支出数98万元，全年预算数100万元。']);
  expect(Object.keys(data['budget'] as object)).toEqual(['adjusted', 'expenditure']);
});

test('leaves tables and notes aside', () => {
  const cell = { text: '支出数98万元', column: 0, rowSpan: 1, columnSpan: 1, place: '' };
  const blocks = [
    { kind: 'table', rows: [[cell]], place: '' },
    { kind: 'note', label: '1', text: '我局支出数98万元。', place: '' },
  ] as const;
  const { data } = extractNarrative({ blocks }, { departments: [], schemes: [] });
  expect(data['budget']).toBeUndefined();
});
