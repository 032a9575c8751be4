import { expect, test } from 'vitest';
import type { SourceBlock, SourceCell } from '#importers/source-document.ts';
import { bodyText } from './body-text.ts';

const paragraph = (text: string, calls: { at: number; label: string }[] = []): SourceBlock => ({
  kind: 'paragraph',
  text,
  level: null,
  calls,
  place: '第1行',
});

const cell = (text: string, column: number, rowSpan = 1, columnSpan = 1): SourceCell => ({
  text,
  column,
  rowSpan,
  columnSpan,
  place: '第1页',
});

test('headings, paragraphs and notes follow each other', () => {
  const blocks: SourceBlock[] = [
    paragraph('一、基本情况'),
    paragraph('（一）部门概况'),
    paragraph('参加人次按场次统计。', [{ at: 4, label: '1' }]),
    { kind: 'note', label: '1', text: '含线上。', place: '第1页' },
  ];
  expect(bodyText(blocks)).toBe(
    '## 一、基本情况\n\n### （一）部门概况\n\n参加人次[^1]按场次统计。\n\n[^1]: 含线上。\n',
  );
});

test('a table keeps its merged cells', () => {
  const blocks: SourceBlock[] = [
    {
      kind: 'table',
      place: '第1页',
      rows: [
        [cell('一级指标', 0), cell('分值', 1)],
        [cell('产出', 0, 2), cell('20', 1)],
        [cell('30', 1)],
      ],
    },
  ];
  expect(bodyText(blocks)).toBe(
    '<Table merged="A2:A3">\n  | 一级指标 | 分值 |\n  | - | - |\n  | 产出 | 20 |\n  | | 30 |\n</Table>\n',
  );
});
