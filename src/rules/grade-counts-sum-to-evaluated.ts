import { stated } from '#core/figure.ts';
import { compareParts } from '#core/parts.ts';
import { compareMarks } from '#core/sum.ts';
import { observed, type ReportRule } from './rule.ts';

export const gradeCountsSumToEvaluated: ReportRule = {
  id: 'grade-counts-sum-to-evaluated',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '各评价等级的项目数之和是否等于开展绩效自评的项目数？',
  source: '部门决算公开的预算绩效管理情况：各等级项目数之和等于自评项目数',
  *check({ data: { evaluation } }) {
    const figure = stated(evaluation?.evaluated ?? null);
    if (!evaluation || !figure || evaluation.grades.length === 0) return;
    const parts = evaluation.grades.map(({ grade, count }) => ({
      name: `“${grade}”`,
      figure: count,
    }));
    const comparison = compareParts(parts, { name: '自评项目数', figure }, '个', compareMarks);
    if (comparison) yield observed(['evaluation', 'evaluated'], comparison);
  },
  examples: {
    valid: [
      {
        name: '各等级之和等于总数',
        frontMatter:
          'evaluation:\n  evaluated: 15\n  grades:\n    - grade: 优\n      count: 8\n    - grade: 良\n      count: 7',
      },
    ],
    invalid: [
      {
        name: '多出一个项目',
        frontMatter:
          'evaluation:\n  evaluated: 15\n  grades:\n    - grade: 优\n      count: 8\n    - grade: 良\n      count: 8',
        findings: [
          {
            at: 'evaluation.evaluated',
            message:
              '自评项目数为15个；“优”、“良”之和为16个（8 + 8 = 16），相差1个，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开自评项目数',
        frontMatter: 'evaluation:\n  grades:\n    - grade: 优\n      count: 8',
      },
    ],
  },
};
