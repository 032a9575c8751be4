import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';

/** A complete published report as it came out of a PDF, kept outside the repository. */
const seed = 'shared/seeds/gzgsl-2021.txt';
const file = 'content/reports/gzgsl/2021.mdx';
const present = existsSync(`../${seed}`);

const chapters = [
  '一、基本情况',
  '二、综合评价分析',
  '三、存在的主要问题',
  '四、下一步改进措施',
  '五、附件',
];
const sections = [
  '（一）部门概况',
  '（二）年度总体工作和重点工作任务',
  '（三）部门整体收支情况。',
  '（四）部门整体绩效管理情况。',
  '（一）自评结论综述。',
  '（二）各项工作任务绩效目标完成情况分析。',
  '（三）各重点任务项目支出完成情况分析。',
  '（四）主要工作成效。',
];
const items = [
  '1.部门机构设置。',
  '2.主要职能。',
  '1.强化思想政治引领，加强理想信念教育',
  '2.强化党史学习教育，坚持机关和非公经济人士“两支队伍”统筹抓。',
  '3.强化服务型工商联建设，促进民营经济高质量发展。',
  '4.强化组织建设，提质扩面固本强基',
];

/** Joins the hard-wrapped lines and sets the headings apart, changing nothing else. */
function unwrapped(raw: string): string {
  let text = raw
    .split('\n')
    .map((line) => line.trim())
    .join('');
  text = text.slice(text.indexOf('一、基本情况'));
  for (const [marks, headings] of [
    ['##', chapters],
    ['###', sections],
    ['####', items],
  ] as const) {
    for (const heading of headings) text = text.replace(heading, `\n\n${marks} ${heading}\n\n`);
  }
  return text;
}

test('a real report that no rule was written for gives exactly its real issues', ({ skip }) => {
  skip(!present, `../${seed} is not here`);
  const [frontMatter = ''] = readFileSync(file, 'utf8').split('\n---\n');
  const body = unwrapped(readFileSync(`../${seed}`, 'utf8'));
  const read = readReport(file, `${frontMatter}\n---\n${body}\n`);
  expect(read.problems).toEqual([]);
  const surroundings = read.report && openContent('.').surroundingsOf(read.report);
  const { findings } = checkReport(read, surroundings);
  expect(
    findings.map(({ rule, severity, stated, expected }) => [severity, rule, stated, expected]),
  ).toEqual([
    ['note', 'full-marks-reach-scheme-total', '95', '100'],
    ['note', 'deductions-are-explained', '2', '2.9'],
    ['note', 'attachments-are-present', '部门整体支出绩效自评表', null],
    [
      'note',
      'indicators-are-named-one-way',
      '强化思想政治引领，加强理想信念教育',
      '加强非公经济人士政治引领，加强理想信念教育',
    ],
    ['warning', 'text-figures-agree-with-data', '20 多次', '20'],
    ['warning', 'words-are-written-correctly', '练历', '历练'],
    // The report writes a dash as -- in four places, and one comma half-width.
    ...['--', '--', ',', '--', '--'].map((mark) => {
      return ['note', 'punctuation-is-full-width', mark, mark === ',' ? '，' : '——'];
    }),
  ]);
});
