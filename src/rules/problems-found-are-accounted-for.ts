import { stated } from '#core/figure.ts';
import { compareParts } from '#core/parts.ts';
import { compareMarks } from '#core/sum.ts';
import { observed, type ReportRule } from './rule.ts';

export const problemsFoundAreAccountedFor: ReportRule = {
  id: 'problems-found-are-accounted-for',
  family: 'follow-up',
  scope: 'report',
  severity: 'error',
  question: '自评发现的问题数是否等于已完成整改与正在整改的问题数之和？',
  source: '部门决算公开的预算绩效管理情况：发现问题数＝已完成整改数＋正在整改数',
  *check({ data: { evaluation } }) {
    const figure = stated(evaluation?.problemsFound ?? null);
    if (!evaluation || !figure) return;
    const parts = [
      { name: '已完成整改', figure: evaluation.problemsRectified },
      { name: '正在整改', figure: evaluation.problemsOngoing },
    ];
    const comparison = compareParts(parts, { name: '发现的问题数', figure }, '个', compareMarks);
    if (comparison) yield observed(['evaluation', 'problemsFound'], comparison);
  },
  examples: {
    valid: [
      {
        name: '逐个有着落',
        frontMatter:
          'evaluation:\n  problemsFound: 5\n  problemsRectified: 3\n  problemsOngoing: 2',
      },
    ],
    invalid: [
      {
        name: '有一个问题没有着落',
        frontMatter:
          'evaluation:\n  problemsFound: 5\n  problemsRectified: 3\n  problemsOngoing: 1',
        findings: [
          {
            at: 'evaluation.problemsFound',
            message:
              '发现的问题数为5个；已完成整改、正在整改之和为4个（3 + 1 = 4），相差1个，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开正在整改的问题数',
        frontMatter: 'evaluation:\n  problemsFound: 5\n  problemsRectified: 3',
      },
    ],
  },
};
