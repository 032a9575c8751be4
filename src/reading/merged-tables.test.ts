import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { readReport } from './read-report.ts';

const table = `| 一级指标 | 二级指标 | 分值 |
| --- | --- | --- |
| 产出 | 数量 | 20 |
|  | 质量 | 30 |`;

const reading = (merged: string, inside = table) =>
  readReport(
    exampleFile,
    exampleSource(
      'unit: 万元',
      `## 一、基本情况\n\n<Table merged="${merged}">\n\n${inside}\n\n</Table>`,
    ),
  );

function htmlOf(merged: string, inside = table): string {
  const { report, problems } = reading(merged, inside);
  expect(problems).toEqual([]);
  return report ? renderBody(report).replaceAll(/\n\s*/gu, '') : '';
}

test('merged cells span what they cover', () => {
  expect(htmlOf('A2:A3')).toContain(
    '<tbody><tr><td rowspan="2">产出</td><td>数量</td><td>20</td></tr><tr><td>质量</td><td>30</td></tr></tbody>',
  );
});

test('rows into which a cell of the head reaches are part of the head', () => {
  const html = htmlOf(
    'A1:A2 B1:C1',
    '| 项目 | 金额 |  |\n| --- | --- | --- |\n|  | 预算 | 决算 |\n| 甲 | 1 | 2 |',
  );
  expect(html).toContain(
    '<thead><tr><th rowspan="2" scope="col">项目</th><th colspan="2" scope="col">金额</th></tr><tr><th scope="col">预算</th><th scope="col">决算</th></tr></thead><tbody><tr><td>甲</td>',
  );
});

test('a cell that is covered has the head of the cell that covers it', () => {
  const { report } = reading('A2:A3');
  const cell = report ? textBlocks(report).find(({ text }) => text === '30') : undefined;
  expect(cell?.cell).toMatchObject({ rowHead: '产出', columnHead: '分值' });
});

test.each([
  ['B2:B3', '合并的单元格 B2:B3 只有左上角一格可以有内容，第3行第2列也有：质量'],
  ['A2:A9', '合并的单元格 A2:A9 超出了表格的范围；请核对行数和列数'],
])('what cannot be merged is refused: %s', (merged, message) => {
  expect(reading(merged).problems.map((problem) => problem.message)).toEqual([message]);
});

test('nothing but a table stands within it', () => {
  expect(reading('A2:A3', '正文。').problems.map(({ message }) => message)).toEqual([
    '<Table> 与 </Table> 之间应是一个表格，前后各空一行',
  ]);
});
