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

test('a numbered line that goes on after its full stop is running text', () => {
  expect(
    depths('1.部门机构设置。本级内设机构7个。', '一是加强管理', '1.经费，支出14.27万元。'),
  ).toEqual([null, null, null]);
});

test('no level is skipped where a report leaves one out', () => {
  expect(depths('一、基本情况', '1.职能', '（一）机构', '2.编制')).toEqual([2, 3, 3, 4]);
});

test('levels that the format states count where nothing is numbered', () => {
  const blocks = [paragraph('概况', 1), paragraph('机构', 2), paragraph('职能', 2)];
  expect(outlineOf(blocks).map(({ depth }) => depth)).toEqual([2, 3, 3]);
});
