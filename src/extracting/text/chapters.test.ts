import { expect, test } from 'vitest';
import { chapterNamed, chapterOf } from './chapters.ts';

test.each([
  ['各项工作任务绩效目标完成情况分析', 'targets'],
  ['产出情况分析', 'targets'],
  ['效益指标', 'targets'],
  ['主要绩效', 'targets'],
  ['过程指标', null],
  ['主要工作任务完成情况', 'targets'],
  ['重点项目支出情况', 'projects'],
  ['存在的主要问题及原因分析', 'problems'],
  ['下一步改进措施', 'measures'],
  ['改进措施和有关建议', 'measures'],
  ['存在的问题及下一步改进措施', 'problems-and-measures'],
  ['上年度发现问题整改情况', 'follow-up'],
  ['附件', 'attachments'],
  ['部门整体收支情况', null],
  ['年度总体工作和重点工作任务', null],
  ['评价结论及建议', null],
])('%s names the chapter %s', (title, chapter) => expect(chapterNamed(title)).toBe(chapter));

test('the nearest heading that names a chapter decides', () => {
  expect(chapterOf(['存在的问题及改进措施', '存在的问题', '预算管理方面'])).toBe('problems');
});
