import { headingSequence } from '#prose/heading-sequence.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const headingsAreNumberedInOrder: ReportRule = {
  id: 'headings-are-numbered-in-order',
  family: 'structure',
  scope: 'report',
  severity: 'warning',
  question: '同级标题的序号是否连续，没有跳号和重号？',
  source: '公文结构层次序数依次用“一、”“（一）”“1.”“（1）”标注',
  *check({ sections }) {
    let held = 0;
    let found = 0;
    for (const { section, printed, expected, before } of headingSequence(sections)) {
      held += 1;
      if (expected === null) continue;
      found += 1;
      const where = before ? `前一个同级标题是“${before.title}”` : '它是本级第一个标题';
      yield disagrees({
        at: [],
        place: section.place,
        stated: printed,
        expected,
        message: `标题“${section.title}”的序号是“${printed}”，${where}，按顺序应为“${expected}”`,
      });
    }
    if (held > 1 && found === 0) yield agrees([], `${held}个标题的序号依次排列`);
  },
  examples: {
    valid: [
      {
        name: '各级依次编号',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n甲。\n\n### （二）收支情况\n\n乙。\n\n## 二、综合评价\n\n### （一）自评结论\n\n丙。',
      },
      {
        name: '（一）在各章之间连续编号',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n甲。\n\n## 二、综合评价\n\n### （二）自评结论\n\n丙。',
      },
      {
        name: '附件另起编号',
        frontMatter: '',
        body: '## 一、基本情况\n\n甲。\n\n## 二、综合评价\n\n乙。\n\n## 附：项目支出情况\n\n## 一、项目概况\n\n丙。',
      },
    ],
    invalid: [
      {
        name: '跳号',
        frontMatter: '',
        body: '## 一、基本情况\n\n甲。\n\n## 二、综合评价\n\n乙。\n\n## 四、改进措施\n\n丁。\n\n## 五、附件\n\n无。',
        findings: [
          {
            at: '',
            message:
              '标题“四、改进措施”的序号是“四、”，前一个同级标题是“二、综合评价”，按顺序应为“三、”',
          },
        ],
      },
      {
        name: '重号',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （一）部门概况\n\n甲。\n\n### （一）收支情况\n\n乙。',
        findings: [
          {
            at: '',
            message:
              '标题“（一）收支情况”的序号是“（一）”，前一个同级标题是“（一）部门概况”，按顺序应为“（二）”',
          },
        ],
      },
      {
        name: '不从一开始',
        frontMatter: '',
        body: '## 一、基本情况\n\n### （二）部门概况\n\n甲。',
        findings: [
          {
            at: '',
            message: '标题“（二）部门概况”的序号是“（二）”，它是本级第一个标题，按顺序应为“（一）”',
          },
        ],
      },
    ],
    missing: [{ name: '标题没有序号', frontMatter: '', body: '## 基本情况\n\n甲。' }],
  },
};
