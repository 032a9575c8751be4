import { expect, test } from 'vitest';
import type { SourceBlock } from '#importers/source-document.ts';
import { outlineOf } from './outline.ts';

const paragraph = (text: string, level: number | null = null): SourceBlock => ({
  kind: 'paragraph',
  text,
  level,
  calls: [],
  place: '第1行',
});

const depths = (...texts: readonly string[]) =>
  outlineOf(texts.map((text) => paragraph(text))).map(({ depth }) => depth);

test('numbered lines are headings, one level below the other', () => {
  expect(
    depths('一、基本情况', '（一）部门概况', '1.部门机构设置', '（1）机关', '二、综合评价分析'),
  ).toEqual([2, 3, 4, 5, 2]);
});

test('a heading that its text follows in the same paragraph is set apart', () => {
  const outlined = outlineOf([
    paragraph('（三）部门整体收支情况。全年预算数为4863.08万元。'),
    paragraph('3.强化服务，促进发展。'),
    paragraph('全年办理12项。'),
  ]);
  expect(
    outlined.map(({ block, depth }) => [block.kind === 'paragraph' && block.text, depth]),
  ).toEqual([
    ['（三）部门整体收支情况。', 2],
    ['全年预算数为4863.08万元。', null],
    ['3.强化服务，促进发展。', 3],
    ['全年办理12项。', null],
  ]);
});

test('the items of a list are none, its last one included', () => {
  expect(depths('（1）压缩会议；', '（2）减少用车。', '支出下降。')).toEqual([null, null, null]);
  expect(depths('（1）压缩会议。', '（2）减少用车。', '2.项目支出')).toEqual([null, null, 2]);
});

test('a numbered sentence is running text', () => {
  expect(
    depths(
      '一是加强管理',
      '1.经费，支出14.27万元。共3次。',
      '（2）具体情况如下。甲。',
      '2.包括：甲。',
    ),
  ).toEqual([null, null, null, null]);
});

test('no level is skipped where a report leaves one out', () => {
  expect(depths('一、基本情况', '1.职能', '（一）机构', '2.编制')).toEqual([2, 3, 3, 4]);
});

test('levels that the format states count where nothing is numbered', () => {
  const blocks = [paragraph('概况', 1), paragraph('机构', 2), paragraph('职能', 2)];
  expect(outlineOf(blocks).map(({ depth }) => depth)).toEqual([2, 3, 3]);
});
