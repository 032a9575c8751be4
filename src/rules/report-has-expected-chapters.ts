import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

/** What a report is expected to say, by loose wording of its headings. */
const chapters: readonly { readonly name: string; readonly heading: RegExp }[] = [
  { name: '基本情况', heading: /基本情况|概况|基本信息|部门情况|单位情况/u },
  {
    name: '综合评价（绩效目标完成情况）',
    heading: /评价|自评|绩效分析|完成情况|实现情况|执行情况|绩效情况/u,
  },
  { name: '存在问题', heading: /问题|不足|短板|困难|薄弱|偏差/u },
  { name: '改进措施', heading: /改进|措施|建议|下一步|打算|整改|对策|工作计划|工作安排|努力方向/u },
];

/** A text with fewer headings is a form or a stub, not a report in chapters. */
const fewestHeadings = 2;

export const reportHasExpectedChapters: ReportRule = {
  id: 'report-has-expected-chapters',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '报告是否写了基本情况、综合评价、存在问题和改进措施？',
  source: '部门整体支出绩效自评报告的通行提纲；按标题的大意核对，不要求字句相同',
  *check({ sections }, { scheme }) {
    if (sections.length === 0 || (scheme && !scheme.form.includes('部门整体'))) return;
    if (sections.length < fewestHeadings) {
      yield inconclusive([], '正文只有一个标题，无法按章核对');
      return;
    }
    const missing = chapters.filter(({ heading }) => !sections.some((one) => saysSo(one, heading)));
    for (const { name } of missing) {
      const place = sections.at(-1)?.place;
      yield disagrees({
        at: [],
        ...(place ? { place } : {}),
        expected: name,
        message: `正文${sections.length}个标题中没有“${name}”一类的内容；如写在其他标题下，请单列标题`,
      });
    }
    if (missing.length === 0)
      yield agrees([], `${chapters.map(({ name }) => name).join('、')}俱全`);
  },
  examples: {
    valid: [
      {
        name: '四部分俱全',
        frontMatter: '',
        body: '## 一、基本情况\n\n甲。\n\n## 二、综合评价分析\n\n乙。\n\n## 三、存在的主要问题\n\n丙。\n\n## 四、下一步改进措施\n\n丁。',
      },
      {
        name: '问题与措施合写一章',
        frontMatter: '',
        body: '## 一、部门概况\n\n甲。\n\n## 二、绩效目标完成情况\n\n乙。\n\n## 三、存在问题及整改措施\n\n丙。',
      },
    ],
    invalid: [
      {
        name: '没有存在问题',
        frontMatter: '',
        body: '## 一、基本情况\n\n甲。\n\n## 二、综合评价分析\n\n乙。\n\n## 三、下一步改进措施\n\n丁。',
        findings: [
          {
            at: '',
            message: '正文3个标题中没有“存在问题”一类的内容；如写在其他标题下，请单列标题',
          },
        ],
      },
    ],
    missing: [{ name: '没有正文', frontMatter: '', body: '' }],
  },
};

function saysSo(
  { title, text }: { readonly title: string; readonly text: string },
  heading: RegExp,
): boolean {
  // A heading may stand in bold above its paragraph instead of as a heading.
  return (
    heading.test(title) ||
    text.split('\n').some((line) => line.length <= 20 && !line.endsWith('。') && heading.test(line))
  );
}
