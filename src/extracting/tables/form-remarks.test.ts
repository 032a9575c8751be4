import { expect, test } from 'vitest';
import { drawnDocument } from '#extracting/layouts/drawing.ts';
import { valuesOf } from '#extracting/layouts/layout.ts';
import { tableContext } from '#extracting/layouts/sample-context.ts';
import { extractTables } from './extract-tables.ts';

const form = `
  部门名称 | 示例市教育局 | 年度 | 2022
  存在的主要问题 | 1.预算编制不够细化。\\n2.部分项目进度较慢。 | < | <
  改进措施 | 一是细化预算编制。二是按月通报进度。 | < | <`;

function read(...parts: Parameters<typeof drawnDocument>[0]) {
  const { data, unsure } = extractTables(drawnDocument(parts), tableContext());
  return { data: valuesOf(data), found: data, unsure };
}

test('reads what the form of a department says in cells of its own', () => {
  const { data, found } = read({ lines: ['部门整体支出绩效自评表'], table: form });
  expect(data).toMatchObject({
    problems: [
      { id: 'w1', text: '预算编制不够细化。' },
      { id: 'w2', text: '部分项目进度较慢。' },
    ],
    measures: [
      { id: 'c1', text: '细化预算编制。' },
      { id: 'c2', text: '按月通报进度。' },
    ],
  });
  expect(found['problems']).toMatchObject([
    { text: { place: '表1第2行第2列', quote: '1.预算编制不够细化。' } },
    { text: { place: '表1第2行第2列', quote: '2.部分项目进度较慢。' } },
  ]);
});

test.each([
  ['the form of a project', '项目名称 | 示例项目', '项目支出绩效自评表'],
  ['an empty cell', '部门名称 | 示例市教育局', '部门整体支出绩效自评表'],
])('takes nothing from %s', (_, first, title) => {
  const said = first.startsWith('项目') ? '库房面积不足。' : '无';
  const { data } = read({ lines: [title], table: `${first}\n存在问题 | ${said}` });
  expect(data).not.toHaveProperty('problems');
});
