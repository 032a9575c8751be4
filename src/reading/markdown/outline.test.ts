import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Section } from '#core/report.ts';
import { readReport } from '#reading/read-report.ts';

function sectionsOf(body: string): readonly Section[] {
  const { report, problems } = readReport(exampleFile, exampleSource('', body));
  if (!report) throw new Error(JSON.stringify(problems));
  return report.sections;
}

const anchorsOf = (...headings: string[]) =>
  sectionsOf(headings.join('\n\n')).map(({ anchor }) => anchor);

test('anchors follow the printed numbering of 一、（一）1.（1）', () => {
  expect(
    anchorsOf(
      '## 一、基本情况',
      '### （一）部门概况',
      '#### 1.机构设置',
      '##### （1）内设机构',
      '##### （2）直属单位',
      '#### 2.主要职能',
      '### （二）年度工作',
      '## 二、综合评价',
      '### （一）自评结论',
    ),
  ).toEqual(['s1', 's1-1', 's1-1-1', 's1-1-1-1', 's1-1-1-2', 's1-1-2', 's1-2', 's2', 's2-1']);
});

test('an anchor stays when a sibling is added above or a paragraph moves', () => {
  const before = anchorsOf('## 二、综合评价', '### （三）成效');
  const after = anchorsOf(
    '## 一、基本情况',
    '正文。',
    '## 二、综合评价',
    '正文。',
    '### （三）成效',
  );
  expect(before).toEqual(['s2', 's2-3']);
  expect(after).toEqual(['s1', 's2', 's2-3']);
});

test('the same number twice gives two anchors, the first unchanged', () => {
  expect(anchorsOf('## 一、甲', '## 一、乙', '### （一）丙', '## 一、丁')).toEqual([
    's1',
    's1x1',
    's1x1-1',
    's1x2',
  ]);
});

test('headings without a number count among themselves', () => {
  expect(anchorsOf('## 一、甲', '## 附表', '### 说明', '## 附图', '## 二、乙')).toEqual([
    's1',
    'sx1',
    'sx1-x1',
    'sx2',
    's2',
  ]);
});

test('a skipped level hangs below the heading above it', () => {
  expect(anchorsOf('### （一）甲', '## 一、乙', '#### 1.丙', '### （一）丁')).toEqual([
    's1',
    's1x1',
    's1x1-1',
    's1x1-1x1',
  ]);
});

test('no two anchors of a text are ever the same', () => {
  const headings = ['## 一、甲', '### （一）乙', '#### 1.丙', '## 附', '### 附', '## 一、甲'];
  const anchors = anchorsOf(...headings, ...headings, ...headings);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('a section holds the plain text up to the next heading, line by line', () => {
  const [first, second] = sectionsOf(
    '开头不属于任何一节。\n\n## 一、**基本**情况\n\n第一段[^1]。\n\n- 甲\n- 乙\n\n| 项 | 金额 |\n| --- | ---: |\n| 丙 | 1.00 |\n\n> 引用\n\n## 二、评价\n\n[^1]: 注释',
  );
  expect(first).toEqual({
    anchor: 's1',
    depth: 2,
    title: '一、基本情况',
    place: { line: 12, column: 1 },
    text: '第一段。\n甲\n乙\n项 金额\n丙 1.00\n引用',
  });
  expect(second?.text).toBe('注释');
});
