import { expect, test } from 'vitest';
import { carriedChapters, chaptersText, usualChapters } from './chapters.ts';

const heading = (depth: number, title: string) => ({ depth, title });

test('moves the years of headings on', () => {
  expect(
    carriedChapters([heading(2, '一、2021年度工作'), heading(2, '二、2022年度打算')], 2),
  ).toEqual([heading(2, '一、2023年度工作'), heading(2, '二、2024年度打算')]);
});

test.each([
  ['a figure', '（一）新增学位7180个'],
  ['a sentence', '（一）学位布局不匹配，学位紧张'],
  ['a long line', `（一）${'统筹推进义务教育优质均衡发展'.repeat(2)}工作情况`],
  ['a character of code', '（一）支出<预算'],
])('leaves out a level of headings where one of them holds %s', (_, title) => {
  const chapters = [heading(2, '一、基本情况'), heading(2, '二、存在问题')];
  expect(carriedChapters([...chapters, heading(3, '（二）原因'), heading(3, title)], 1)).toEqual(
    chapters,
  );
});

test.each([
  ['nothing', []],
  ['one chapter', [heading(2, '一、基本情况')]],
  ['chapters that tell results', [heading(2, '一、得92.1分'), heading(2, '二、存在问题')]],
])('has no chapters to carry over from a report with %s', (_, sections) => {
  expect(carriedChapters(sections, 1)).toBeNull();
});

test('numbering is no figure', () => {
  const sections = [heading(2, '一、甲'), heading(4, '1. 机构设置'), heading(2, '二、乙')];
  expect(carriedChapters(sections, 1)).toEqual(sections);
});

test('says what a section is about where no smaller heading follows at once', () => {
  expect(
    chaptersText([
      heading(2, '一、收支情况'),
      heading(3, '（一）预算执行'),
      heading(2, '二、附件'),
    ]),
  ).toBe(`[填写说明]: - (以下各节的填写说明只给编写的人看，不会显示在网页上；写完一节，删去这一节的说明。)

## 一、收支情况

### （一）预算执行

[填写说明]: - (写明预算、支出和执行率，增减变化和结转结余说明原因；数字与元数据的 budget、projects 一致。)

## 二、附件`);
});

test('a project has chapters of its own', () => {
  expect(usualChapters('项目支出').map(({ title }) => title)).toContain('（一）项目概况');
});
